import { absoluteUrl } from '@/utils/dom/absolute-url';
import { queryAll } from '@/utils/dom/query-all';
import { queryFirst } from '@/utils/dom/query-first';
import { describeSite } from './parts/describe-site';
import { findRows } from './parts/find-rows';
import { listItems } from './parts/list-items';
import { isProfilePath, readMetaBody } from './parts/read-meta-body';
import type { SiteSpec } from './parts/site-spec';

const timeLink = 'a[href*="/post/"]:has(time[datetime])';
const postPath = /\/@([\w.]{1,40})\/post\/([\w-]{5,40})/;

/**
 * Threads: feeds, a post with its replies, the reply dialog. Rests on `data-pressable-container`, which marks each
 * post, and on the address around its time; without the mark on that address alone.
 *
 * Weak: known from few pages. The page does not say which reply answers which: on the page of a post all others answer
 * it. Moderation is words in a menu: the menu is opened, the person chooses.
 */
const spec: SiteSpec = {
  id: 'threads',
  label: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  sampleUrls: [
    { url: 'https://www.threads.com/@atelier.lise/post/DAbCdEfGh12', kind: 'thread' },
    { url: 'https://www.threads.net/@atelier.lise/post/DAbCdEfGh12/media', kind: 'thread' },
    { url: 'https://www.threads.com/', kind: 'feed' },
    { url: 'https://www.threads.com/search?q=velo', kind: 'feed' },
    { url: 'https://www.threads.com/activity', kind: 'inbox' },
    { url: 'https://www.threads.com/@atelier.lise', kind: 'profile' },
    { url: 'https://www.threads.com/settings', kind: 'other' },
  ],
  pages: [
    [/^\/@[^/]+\/post\//, 'thread'],
    [/^\/@/, 'profile'],
    [/^\/activity/, 'inbox'],
    [/^\/(?:$|\?|search|for_you|following|custom_feed)/, 'feed'],
  ],
  expects: { thread: ['item', 'time'] },
  account: [{ part: /^\/@([^/?]{1,60})/, anybody: true }],
  selectors: {
    item: ['[data-pressable-container="true"]', '[data-interactive-id]'],
    time: ['a[href*="/post/"] time[datetime]', 'time[datetime]'],
    link: ['a[href*="/post/"]:has(time[datetime])'],
    // The row under the text: like, reply, repost, share; reply is the second.
    button: [':is(button, [role="button"]):has(svg)'],
    anchor: ['a[href*="/post/"]:has(time[datetime])'],
    more: [
      ':is(button, [role="button"])[aria-haspopup="menu"]',
      ':is(button, [role="button"]):has(svg circle ~ circle ~ circle)',
    ],
    menu: ['[role="menu"]'],
    composer: ['[role="dialog"] [role="textbox"][contenteditable="true"]', '[role="textbox"][contenteditable="true"]'],
    // The last button of the dialog that carries words.
    send: [':is(button, [role="button"]):not(:has(svg))'],
  },
  limit: 500,
  // Without the mark: the largest surroundings of each post's time.
  findItems(page) {
    const marked = queryAll(page.doc, '[data-pressable-container="true"]');
    if (marked.length > 0) return marked;
    const times = queryAll(page.doc, `${timeLink}, form, [role="textbox"]`);
    return [...findRows(times, (el) => postPath.exec(el.getAttribute('href') ?? '')?.[2] ?? null, isEdge).keys()];
  },
  readId: (el) => readPath(el)?.[2] ?? null,
  findParent: () => null,
  finish(item, el, page) {
    const [, handle = '', code = ''] = readPath(el) ?? [];
    const time = queryFirst(el, 'a[href*="/post/"] time[datetime]');
    const author = queryAll(el, 'a[href*="/@"]').find((a) => isProfilePath(a, page) && a.textContent?.trim());
    if (time === null || author === undefined) return null;
    const open = postPath.exec(page.url.pathname)?.[2];
    const isReply = open !== undefined && open !== code;
    const isOwn = page.ownHandles.includes(handle.toLowerCase());
    return {
      ...item,
      kind: isReply ? 'reply' : 'post',
      depth: isReply ? 1 : 0,
      parentId: isReply ? open : null,
      text: readMetaBody(el, author, time).slice(0, 100_000),
      author: {
        id: handle,
        name: author.textContent?.trim() ?? handle,
        handle: `@${handle}`,
        profileUrl: absoluteUrl(`/@${handle}`, page.url),
      },
      isOwn,
    };
  },
  findComposerItem(composer, page) {
    const dialog = composer.closest('[role="dialog"]');
    if (dialog !== null) return listItems(spec, dialog, page).at(-1) ?? null;
    const open = postPath.exec(page.url.pathname)?.[2];
    return listItems(spec, page.doc, page).find((el) => spec.readId(el, page) === open) ?? null;
  },
  actions: { menu: { press: 'more', shows: 'menu' } },
};

function isEdge(el: Element): boolean {
  return el.matches('[role="dialog"], [role="main"]');
}

/** The address around the time: a post quoted inside has its own, further down. */
function readPath(el: Element): RegExpExecArray | null {
  const link = queryFirst(el, 'a[href*="/post/"]:has(time)') ?? queryFirst(el, 'a[href*="/post/"]');
  return postPath.exec(link?.getAttribute('href')?.slice(0, 500) ?? '');
}

/** The second icon of the row of four: the two before the last two. */
function findReply(el: Element): HTMLElement | null {
  const icons = queryAll(el, spec.selectors.button?.[0] ?? 'button').filter(
    (button) =>
      !button.matches('[aria-haspopup]') && [el, null].includes(button.closest('[data-pressable-container="true"]')),
  );
  return (icons.length >= 4 ? (icons.at(-3) as HTMLElement) : null) ?? null;
}

export const threads = { ...describeSite(spec), findReplyControl: findReply };
