import { absoluteUrl } from '@/utils/dom/absolute-url';
import { hashText } from '@/utils/dom/hash-text';
import { queryAll } from '@/utils/dom/query-all';
import { readText } from '@/utils/dom/read-text';
import { findSlots } from './find-slot';
import { describeSite } from './parts/describe-site';
import { findSignature, type Signature } from './parts/find-signature';
import { perPage } from './parts/per-page';
import type { SiteSpec } from './parts/site-spec';
import type { SiteAdapter } from './site-adapter';

const nested = 'dl, ul, ol';
const isNested = (el: Element): boolean => el.matches(nested);

/**
 * MediaWiki talk pages. The page has no element per contribution: one ends where its author signed. Rests on links to
 * people followed by a date with its time zone; on the ids of DiscussionTools where that extension is.
 *
 * Weak: unsigned contributions join the next one; a signature without a date is not seen; wikis in languages whose
 * namespace for people is not in the list are not read. Without DiscussionTools only the worded date is there. A wiki
 * has no act on a contribution.
 */
const spec: SiteSpec = {
  id: 'mediawiki',
  label: 'MediaWiki',
  fingerprint: 'meta[name="generator"][content^="MediaWiki"]',
  sampleUrls: [
    { url: 'https://wiki.example/wiki/Discussion:Compost', kind: 'thread' },
    { url: 'https://wiki.example/wiki/Talk:Compost', kind: 'thread' },
    { url: 'https://wiki.example/index.php?title=Discussion_utilisateur:L%C3%A9a&action=edit', kind: 'thread' },
    { url: 'https://wiki.example/wiki/Compost', kind: 'other' },
  ],
  pages: [[/(?:talk|discussion|diskussion|discusi|overleg)[^/:]{0,40}:/i, 'thread']],
  selectors: {
    item: ['.mw-parser-output :is(p, dd, li)'],
    text: ['p, dd, li'],
    notText: [nested],
    reply: ['.ext-discussiontools-init-replylink-reply'],
    composer: ['.ext-discussiontools-ui-replyWidget :is(textarea, [contenteditable="true"])', 'textarea#wpTextbox1'],
    me: ['#pt-userpage a:not(.mw-echo-notifications-badge)'],
    send: [
      '.ext-discussiontools-ui-replyWidget .oo-ui-flaggedElement-primary button, .ext-discussiontools-ui-replyWidget .oo-ui-flaggedElement-primary a',
      '#wpSave',
    ],
  },
  limit: () => null,
  readId(el) {
    const signature = findSignature(el, isNested);
    if (signature === null) return null;
    const marked = readMark(el);
    return marked ?? hashText(`${signature.name}\n${signature.date}\n${el.textContent?.slice(0, 200)}`);
  },
  // Indentation is nesting: the contribution around the list this one stands in, or the one before that list.
  findParent(el, page) {
    const list = el.parentElement?.closest(nested);
    if (!list) return null;
    const holder = list.parentElement?.closest('dd, li') ?? null;
    if (holder !== null && findSignature(holder, isNested) !== null) return holder;
    for (let at = list.previousElementSibling; at !== null; at = at.previousElementSibling) {
      if (at.matches('h1, h2, h3, .mw-heading')) return null;
      const last = queryAll(at, 'p, dd, li').findLast((block) => findSignature(block, isNested) !== null);
      if (last !== undefined) return last;
    }
    return holder === null ? null : (spec.findParent?.(holder, page) ?? null);
  },
  finish(item, el, page) {
    const signature = findSignature(el, isNested);
    if (signature === null) return null;
    const mark = readMark(el);
    const second = /-(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:-|$)/.exec(mark ?? '');
    return {
      ...item,
      text: [...listUnsignedBefore(el), readUntilSignature(el, signature)].join('\n\n').trim().slice(0, 100_000),
      author: {
        id: signature.name,
        name: signature.name,
        handle: null,
        profileUrl: absoluteUrl(signature.link.getAttribute('href'), page.url),
      },
      permalink: mark === null ? null : absoluteUrl(`#${mark}`, page.url),
      publishedAt: second && `${second[1]}-${second[2]}-${second[3]}T${second[4]}:${second[5]}:${second[6]}Z`,
      isOwn: page.ownHandles.includes(signature.name.toLowerCase()) || signature.name === readOwnName(page),
    };
  },
};

/** Whom the page greets at its head; null for a passer-by. */
const readOwnName = perPage((page) => {
  const link = findSlots(spec, 'me', page.doc, page)[0];
  return link === undefined ? null : readText(link).trim();
});

/** Paragraphs of the same contribution: what stands before, in the same place, signed by nobody. */
function listUnsignedBefore(el: Element): string[] {
  const texts: string[] = [];
  for (let at = el.previousElementSibling; at !== null && at.tagName === el.tagName; at = at.previousElementSibling) {
    if (findSignature(at, isNested) !== null || at.querySelector(nested) !== null) break;
    texts.unshift(readText(at));
  }
  return texts;
}

/** What stands before the signature; of the brackets and dashes that lead up to it nothing is left. */
function readUntilSignature(el: Element, signature: Signature): string {
  const { link } = signature;
  const text = readText(
    el,
    (inner) => isNested(inner) || inner === link || (link.compareDocumentPosition(inner) & 4) !== 0,
  );
  const end = text.lastIndexOf(signature.date);
  const before = end < 0 ? text : text.slice(0, end);
  return before.replace(/\([\s|·•,]{0,9}\)?\s{0,9}$/, '').replace(/[\s|·•,—–-]{1,20}$/, '');
}

/** DiscussionTools names each contribution by author and second: `c-Léa-20260305100400-…`. */
function readMark(el: Element): string | null {
  const marks = queryAll(el, '[id^="c-"]').filter((mark) => mark.closest('p, dd, li') === el);
  return marks[0]?.id.slice(0, 500) ?? null;
}

export const mediawiki: SiteAdapter = {
  ...describeSite(spec),
  readGiven: (composer) =>
    composer.id === 'wpTextbox1' && 'defaultValue' in composer ? String(composer.defaultValue) : '',
};
