import { absoluteUrl } from '@/utils/dom/absolute-url';
import { readText } from '@/utils/dom/read-text';
import { readTime } from '@/utils/dom/read-time';
import { describeSite } from './parts/describe-site';
import { findOwn } from './parts/find-own';
import type { SiteSpec } from './parts/site-spec';

/**
 * Reddit: the current interface (custom elements with their facts in attributes) and old.reddit (`.thing`). Rests on
 * the ids `t1_…`, `t3_…` and the attributes of `shreddit-comment`, `shreddit-post`, `.thing`.
 *
 * Weak: moderation of the current interface has no known handle; old.reddit's big buttons have. The composer is only
 * there after a click on "join the conversation".
 */
const spec: SiteSpec = {
  id: 'reddit',
  label: 'Reddit',
  matches: ['https://*.reddit.com/*'],
  sampleUrls: [
    { url: 'https://www.reddit.com/r/jardin/comments/1n4xq2b/taille_des_rosiers/', kind: 'thread' },
    { url: 'https://old.reddit.com/r/jardin/comments/1n4xq2b/taille_des_rosiers/nbx1a2c/', kind: 'thread' },
    { url: 'https://www.reddit.com/r/jardin/', kind: 'feed' },
    { url: 'https://www.reddit.com/', kind: 'feed' },
    { url: 'https://old.reddit.com/r/jardin/about/modqueue', kind: 'moderation' },
    { url: 'https://www.reddit.com/mod/jardin/queue', kind: 'moderation' },
    { url: 'https://www.reddit.com/user/petite_bruyere/', kind: 'profile' },
    { url: 'https://old.reddit.com/message/inbox/', kind: 'inbox' },
    { url: 'https://www.reddit.com/settings/', kind: 'other' },
  ],
  pages: [
    [/\/comments\//, 'thread'],
    [/\/about\/(?:modqueue|reports|spam|unmoderated|edited)|^\/mod\//, 'moderation'],
    [/^\/(?:message|notifications)/, 'inbox'],
    [/^\/(?:user|u)\//, 'profile'],
    [/^\/(?:$|\?|r\/|new|hot|top|best|rising)/, 'feed'],
  ],
  expects: { thread: ['item'] },
  hosts: 'shreddit-app, shreddit-comment-tree, comment-composer-host, shreddit-composer',
  account: [{ slot: 'account' }],
  selectors: {
    item: [
      'shreddit-post[id^="t3_"], shreddit-comment[thingid]',
      '.thing[data-fullname]:not(.promoted, .promotedlink, .morechildren, .morerecursion)',
    ],
    text: [
      '[slot="comment"]',
      '[slot="text-body"] .md',
      '[slot="text-body"]',
      '.usertext-body .md',
      '[id$="-rtjson-content"]',
      '.md',
    ],
    name: ['[slot="commentMeta"] a[href*="/user/"]', '[slot="credit-bar"] a[href*="/user/"]', '.tagline .author'],
    title: ['[slot="title"]', 'a.title'],
    time: ['[slot="commentMeta"] time', 'time[datetime]:not(.edited-timestamp)'],
    reply: ['[slot="comment-reply"] button', 'button[slot="comment-reply"]', '.flat-list .reply-button a'],
    anchor: ['[slot="actionRow"]', 'shreddit-comment-action-row', '.flat-list.buttons'],
    composer: [
      'shreddit-composer [contenteditable="true"][role="textbox"], shreddit-composer textarea, .usertext-edit textarea[name="text"]',
    ],
    send: ['[slot="submit-button"]', '.usertext-buttons .save'],
    account: ['#header-bottom-right .user a'],
    approve: ['.big-mod-buttons .positive:not(.pressed)'],
    isApproved: ['.big-mod-buttons .positive.pressed'],
    remove: ['.big-mod-buttons .neutral:not(.pressed)'],
    isRemoved: ['.big-mod-buttons .neutral.pressed'],
    spam: ['.big-mod-buttons .negative:not(.pressed)'],
    isSpam: ['.big-mod-buttons .negative.pressed'],
  },
  limit: 10_000,
  readId: (el) =>
    /^t[1-4]_\w{1,20}$/.exec(el.getAttribute('thingid') ?? el.getAttribute('data-fullname') ?? el.id)?.[0] ?? null,
  readKind: (el, page, depth) =>
    (spec.readId(el, page) ?? '').startsWith('t3_') ? 'post' : depth > 0 ? 'reply' : 'comment',
  finish(item, el, page) {
    const fact = (...names: string[]): string | null =>
      names.map((name) => el.getAttribute(name)).find((value) => value) ?? null;
    const name = fact('author', 'data-author') ?? item.author.name;
    const gone = name === '' || name.startsWith('[');
    const handle = gone ? null : `u/${name}`;
    // As the page links it: old.reddit without the slash at the end.
    const path = `/user/${encodeURIComponent(name)}`;
    const linked = item.author.profileUrl?.includes(path) ? item.author.profileUrl : absoluteUrl(`${path}/`, page.url);
    const profileUrl = handle === null ? null : linked;
    const title = item.text === '' ? findOwn(spec, 'title', el, page) : null;
    const account = page.doc.querySelector('#header-bottom-right .user a')?.textContent?.trim();
    const depth = Math.min(Math.max(Number.parseInt(el.getAttribute('depth') ?? '', 10) || item.depth, 0), 50);
    const kind = item.kind === 'comment' && depth > 0 ? 'reply' : item.kind;
    const parentId = item.parentId ?? /^t1_\w{1,20}$/.exec(el.getAttribute('parentid') ?? '')?.[0] ?? null;
    return {
      ...item,
      kind,
      depth,
      parentId,
      text: title === null ? item.text : readText(title).slice(0, 100_000),
      author: { id: name, name, handle, profileUrl },
      permalink: absoluteUrl(fact('permalink', 'data-permalink'), page.url),
      publishedAt: item.publishedAt ?? readCreated(el),
      isOwn: item.isOwn || (account !== undefined && account === name) || page.ownHandles.includes(name.toLowerCase()),
    };
  },
  actions: {
    approve: { press: 'approve', holds: 'isApproved', gone: true },
    delete: { press: 'remove', holds: 'isRemoved', gone: true },
    spam: { press: 'spam', holds: 'isSpam', gone: true },
  },
};

/** `created`, `created-timestamp`: when the page shows no time of its own. */
function readCreated(el: Element): string | null {
  const ms = Date.parse(el.getAttribute('created') ?? el.getAttribute('created-timestamp') ?? '');
  return Number.isFinite(ms) ? new Date(ms).toISOString() : readTime(el);
}

export const reddit = describeSite(spec);
