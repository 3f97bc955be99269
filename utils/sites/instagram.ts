import { absoluteUrl } from '@/utils/dom/absolute-url';
import { queryAll } from '@/utils/dom/query-all';
import { queryFirst } from '@/utils/dom/query-first';
import { describeSite } from './parts/describe-site';
import { findGreeted } from './parts/find-answered';
import { findHeads } from './parts/find-heads';
import { findRows } from './parts/find-rows';
import { findReply, growPost, isEdge, readKey, readPath } from './parts/instagram-parts';
import { listItems } from './parts/list-items';
import { readFields } from './parts/read-fields';
import { isProfilePath, readMetaBody } from './parts/read-meta-body';
import type { SiteSpec } from './parts/site-spec';

/** Comment → the comment its thread begins with, where only the nesting says so. */
const heads = new WeakMap<Element, Element>();

/**
 * Instagram: a post or reel with its comments, on a page of its own or in a dialog, in the old markup (lists) and the
 * new one (plain blocks); captions of the feed. Rests on the time of each comment and the address around it
 * (`/c/…`, `/r/…`): no class and no role around a comment lasts.
 *
 * Weak: where a reply's address names no parent, only the nesting does. A reply is written into the one field below the
 * post: whom it answers is known by the name the site puts there. Posts without a caption are not read. Which account
 * is logged in is not in the page: say which ones are yours.
 */
const spec: SiteSpec = {
  id: 'instagram',
  label: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  sampleUrls: [
    { url: 'https://www.instagram.com/p/DAbCdEfGh12/', kind: 'post' },
    { url: 'https://www.instagram.com/atelier.lise/p/DAbCdEfGh12/?img_index=1', kind: 'post' },
    { url: 'https://www.instagram.com/reel/DAbCdEfGh12/c/17900000000000001/', kind: 'post' },
    { url: 'https://www.instagram.com/', kind: 'feed' },
    { url: 'https://www.instagram.com/direct/t/1234567890/', kind: 'chat' },
    { url: 'https://www.instagram.com/atelier.lise/', kind: 'profile' },
    { url: 'https://www.instagram.com/explore/', kind: 'other' },
  ],
  pages: [
    [/^(?:\/[\w.]{1,40})?\/(?:p|reels?|tv)\/[\w-]{5}/, 'post'],
    [/^\/(?:$|\?)/, 'feed'],
    [/^\/direct\//, 'chat'],
    [/^\/(?!explore|accounts|stories|reels|about|legal|notifications)[\w.]{1,40}\/?(?:$|\?)/, 'profile'],
  ],
  expects: { post: ['time'] },
  account: [
    {
      part: /^\/(?!(?:p|reels?|tv|explore|accounts|direct|stories|about|legal|notifications|create)(?:[/?]|$))([\w.]{1,40})(?:[/?]|$)/,
    },
  ],
  selectors: {
    item: ['a[href*="/c/"] time[datetime]', 'time[datetime]'],
    time: ['time[datetime]'],
    link: ['a[href]:has(time[datetime])'],
    // Dots of the menu's icon, in every language.
    more: [':is(button, [role="button"]):has(svg circle ~ circle ~ circle)'],
    menu: ['[role="dialog"] button', '[role="menu"]'],
    anchor: ['a[href]:has(time[datetime])', 'time[datetime]'],
    composer: [
      'form textarea',
      '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
      'article textarea, main textarea',
    ],
    send: ['form :is(button[type="submit"], [role="button"]):not(:has(svg))'],
  },
  limit: 2200,
  // The language of the page.
  tracking: ['hl'],
  enterSends: true,
  findItems(page) {
    const markers = queryAll(page.doc, 'time[datetime], form');
    const rows = findRows(markers, (el) => (el.tagName === 'FORM' ? null : readKey(el, page)), isEdge);
    const items = [...rows].map(([row, time]) => ({ row: growPost(row, time), time }));
    let wall: Element | null = null;
    let run: typeof items = [];
    const close = (): void => {
      const byTime = new Map(run.map(({ row, time }) => [time, row]));
      for (const [time, head] of findHeads([...byTime.keys()], wall)) {
        heads.set(byTime.get(time) as Element, byTime.get(head) as Element);
      }
      run = [];
    };
    for (const item of items) {
      heads.delete(item.row);
      if (readPath(item.time)?.[2] !== undefined) run.push(item);
      else {
        close();
        wall = item.time;
      }
    }
    close();
    return items.map(({ row }) => row);
  },
  readId(el, page) {
    const time = queryFirst(el, 'time[datetime]');
    return time === null ? null : readKey(time, page);
  },
  findParent: (el) => heads.get(el) ?? null,
  readKind: (el, _page, depth) =>
    readPath(queryFirst(el, 'time'))?.[2] === undefined ? 'post' : depth > 0 ? 'reply' : 'comment',
  finish(item, el, page) {
    const time = queryFirst(el, 'time[datetime]');
    const author = queryAll(el, 'a[href]').find((a) => isProfilePath(a, page) && a.textContent?.trim());
    if (time === null || author === undefined) return null;
    const handle = author.textContent?.trim() ?? '';
    const profileUrl = absoluteUrl(author.getAttribute('href'), page.url, spec.tracking);
    const text = readMetaBody(el, author, time).slice(0, 100_000);
    if (item.kind === 'post' && text === '') return null;
    const isOwn = page.ownHandles.includes(handle.toLowerCase());
    const path = readPath(time);
    const kind = /\/(p|reels?|tv)\//.exec(page.url.pathname)?.[1] ?? 'p';
    const permalink = item.permalink ?? absoluteUrl(`/${kind}/${item.id}/`, page.url);
    const read = { ...item, text, permalink, isOwn, author: { id: handle, name: handle, handle, profileUrl } };
    return path?.[3] === undefined ? read : { ...read, kind: 'reply', depth: 1, parentId: path[2] ?? null };
  },
  findComposerItem(composer, page) {
    const scope = composer.closest('[role="dialog"], article, main, [role="main"]') ?? page.doc;
    const items = listItems(spec, scope, page).map((el) => ({ el, item: readFields(spec, el, page) }));
    const named = items.map(({ el, item }) => ({
      el,
      name: '',
      handle: item?.kind === 'post' ? null : (item?.author.handle ?? null),
    }));
    return findGreeted(composer, named)?.el ?? items.find(({ item }) => item?.kind === 'post')?.el ?? null;
  },
  actions: { menu: { press: 'more', shows: 'menu' } },
};

export const instagram = { ...describeSite(spec), findReplyControl: findReply };
