import { absoluteUrl } from '@/utils/dom/absolute-url';
import { hashText } from '@/utils/dom/hash-text';
import { queryAll } from '@/utils/dom/query-all';
import { queryFirst } from '@/utils/dom/query-first';
import { describeSite } from './parts/describe-site';
import { findAnswered } from './parts/find-answered';
import { findRows } from './parts/find-rows';
import { listItems } from './parts/list-items';
import { perPage } from './parts/per-page';
import { readFields } from './parts/read-fields';
import type { SiteSpec } from './parts/site-spec';
import { readAccount } from './read-account';

const said = '[data-e2e^="comment-level-"]';
/** Reply → the comment above it, in the order of the page. */
const heads = new WeakMap<Element, Element>();

/**
 * TikTok: comments of a video, on its page and in the panel beside it. Rests on the test ids of the comment's parts
 * (`comment-level-1`, `comment-level-2`, `comment-username-…`) and the largest surroundings that hold one of them.
 *
 * Weak: the page holds neither address nor exact time of a comment, and its number only in the older layout: else it
 * is told apart by video, author and text.
 * The composer may be mounted only after a click. Comments in TikTok Studio are read as any page.
 */
const spec: SiteSpec = {
  id: 'tiktok',
  label: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  sampleUrls: [
    { url: 'https://www.tiktok.com/@atelier.lise/video/7400000000000000001', kind: 'post' },
    { url: 'https://www.tiktok.com/@atelier.lise/photo/7400000000000000001?lang=fr', kind: 'post' },
    { url: 'https://www.tiktok.com/@atelier.lise', kind: 'profile' },
    { url: 'https://www.tiktok.com/foryou', kind: 'feed' },
    { url: 'https://www.tiktok.com/', kind: 'feed' },
    { url: 'https://www.tiktok.com/messages?lang=fr', kind: 'chat' },
    { url: 'https://www.tiktok.com/tiktokstudio/comment', kind: 'other' },
  ],
  pages: [
    [/^\/@[^/]+\/(?:video|photo)\/\d/, 'post'],
    [/^\/@/, 'profile'],
    [/^\/messages/, 'chat'],
    [/^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/?)?(?:$|\?|foryou|following|explore|search)/, 'feed'],
  ],
  account: [
    { slot: 'me', attr: 'href', part: /\/@([^/?#]{1,60})/ },
    { part: /^\/@([^/?]{1,60})/, anybody: true },
  ],
  selectors: {
    me: ['[data-e2e="nav-profile"][href]', '[data-e2e="nav-profile"] a[href]'],
    item: [said],
    name: [
      '[data-e2e^="comment-username-"] a[href]',
      'a[href*="/@"] [data-e2e^="comment-username-"]',
      '[data-e2e^="comment-username-"]',
      `a[href*="/@"]:not(:has(img), ${said} *)`,
    ],
    profile: ['[data-e2e^="comment-username-"] a[href*="/@"]', `a[href*="/@"]:not(${said} *)`],
    text: [said],
    reply: ['[data-e2e^="comment-reply-"]', '[class*="DivReplyTriggerWrapper"]', 'p[role="button"]'],
    anchor: ['[data-e2e^="comment-reply-"]', '[class*="DivReplyTriggerWrapper"]', 'p[role="button"]'],
    more: ['[data-e2e="comment-more-icon"]', '[class*="DivMoreTriggerWrapper"]', '[class*="DivMore"][aria-haspopup]'],
    menu: [
      '[data-e2e="comment-report"]',
      '[data-e2e="comment-delete"]',
      '[role="menu"]',
      '[role="dialog"]',
      '[class*="DivPopupContainer"]',
    ],
    // One below the video, one below a comment that is answered.
    composer: [
      ':is([data-e2e="comment-input"], [class*="DivInputEditorContainer"]) [contenteditable="true"]',
      '[class*="CommentContainer"] [contenteditable="true"]',
    ],
    send: ['[data-e2e="comment-post"]', '[class*="DivPostButton"]'],
  },
  limit: 150,
  enterSends: true,
  findItems(page) {
    // Copies kept off screen are told by their lack of any box; the composer bounds the last comment.
    const markers = queryAll(page.doc, `${said}, [data-e2e="comment-input"]`);
    const isSaid = (el: Element): boolean => el.matches(said) && page.isShown(el);
    let count = 0;
    const rows = findRows(markers, (el) => (isSaid(el) ? String(count++) : null), isList);
    let head: Element | null = null;
    for (const [row, text] of rows) {
      heads.delete(row);
      if (text.getAttribute('data-e2e') === 'comment-level-1') head = row;
      else if (head !== null) heads.set(row, head);
    }
    return [...rows.keys()];
  },
  readId(el, page) {
    const body = queryFirst(el, said);
    // The layout with `p` for the text carries the comment's number on the element around it.
    const own = /^\d{15,25}$/.exec(body?.closest('[id]')?.id ?? '')?.[0];
    if (own !== undefined) return own;
    const text = body?.textContent?.trim();
    const video = /\/(?:video|photo)\/(\d{5,25})/.exec(page.url.pathname)?.[1] ?? '';
    return text === undefined ? null : hashText(`${video}\n${readHandle(el)}\n${text}`);
  },
  findParent: (el) => heads.get(el) ?? null,
  finish(item, el, page) {
    const handle = readHandle(el);
    if (handle === '') return item;
    const isReply = item.depth === 0 && queryFirst(el, '[data-e2e="comment-level-2"]') !== null;
    const isOwn = page.ownHandles.includes(handle.toLowerCase()) || readMe(page) === handle;
    const author = {
      ...item.author,
      id: handle,
      handle: `@${handle}`,
      profileUrl: absoluteUrl(`/@${encodeURIComponent(handle)}`, page.url),
    };
    return { ...item, author, isOwn, ...(isReply ? { kind: 'reply' as const, depth: 1 } : {}) };
  },
  findComposerItem(composer, page) {
    const items = listItems(spec, page.doc, page).flatMap((el) => {
      const author = readFields(spec, el, page)?.author;
      return author === undefined ? [] : [{ el, name: author.name, handle: author.handle }];
    });
    return findAnswered(composer, items)?.el ?? null;
  },
  actions: { menu: { press: 'more', shows: 'menu' } },
};

function isList(el: Element): boolean {
  return el.matches('[data-e2e="comment-list"], [class*="CommentList"], [class*="CommentMain"], #app');
}

function readHandle(el: Element): string {
  for (const selector of spec.selectors.profile ?? []) {
    const href = queryFirst(el, selector)?.getAttribute('href') ?? '';
    const handle = /\/@([^/?#]{1,60})/.exec(href.slice(0, 300))?.[1];
    if (handle !== undefined) return handle;
  }
  return '';
}

const readMe = perPage((page) => readAccount(tiktok, page).account);

export const tiktok = describeSite(spec);
