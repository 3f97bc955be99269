import type { Author } from '@/utils/community/schema';
import { absoluteUrl } from '@/utils/dom/absolute-url';
import { queryAll } from '@/utils/dom/query-all';
import { queryFirst } from '@/utils/dom/query-first';
import { readText } from '@/utils/dom/read-text';
import type { Page } from '../site-adapter';
import { hasOwnWords } from './has-own-words';

/**
 * Who wrote a post or comment of LinkedIn.
 * @param named the element that names them by its class, where the page has one
 */
export function readLinkedinAuthor(el: Element, named: Element | null, page: Page): Author {
  const slot = 'a:is([href*="/in/"], [href*="/company/"], [href*="/school/"], [href*="/showcase/"])';
  // Named classes say who wrote it; else the first link to a person outside the text that carries words.
  const links = queryAll(el, slot).filter((a) => a.closest('[data-testid="expandable-text-box"]') === null);
  const worded = links.filter((a) => readWords(a) !== '');
  const portrait = queryFirst(el, '[data-view-name="feed-actor-image"]')?.getAttribute('href');
  const link =
    named?.closest('a[href]') ??
    worded.find((a) => portrait != null && a.getAttribute('href') === portrait) ??
    worded.find((a) => !isInSentence(a)) ??
    worded[0];
  const name =
    ((named === null ? '' : readText(named, isUnseen)) || readWords(link ?? null)).split(/\s[•·]\s/, 1)[0]?.trim() ??
    '';
  const profileUrl = absoluteUrl(link?.getAttribute('href') ?? null, page.url, ['miniProfileUrn', 'miniCompanyUrn']);
  const handle = /\/(?:in|company|school|showcase)\/([^/?#]{1,100})/.exec(profileUrl ?? '')?.[1] ?? null;
  return { id: handle ?? name, name, handle, profileUrl };
}

/** Names are written twice: once shown, once for those who listen ("View … profile"). A badge is no name. */
function isUnseen(el: Element): boolean {
  return el.matches('.visually-hidden, [class*="author-badge"]');
}

/** "Lou likes this", "Followed by Lou": why the post is shown, above it. */
function isInSentence(link: Element): boolean {
  return link.parentElement !== null && hasOwnWords(link.parentElement);
}

/** The first words of a link that goes on with rank and job; those shown, where others are for those who listen. */
function readWords(link: Element | null): string {
  const shown = link?.querySelector('[aria-hidden="true"]:not(:empty, figure *)');
  const start = shown?.textContent?.trim() ? shown : link;
  const walker = start?.ownerDocument.createTreeWalker(start, 4);
  for (let node = walker?.nextNode() ?? null; node !== null; node = walker?.nextNode() ?? null) {
    if (node.nodeValue?.trim()) return node.nodeValue.trim().replace(/\s+/g, ' ');
  }
  return '';
}
