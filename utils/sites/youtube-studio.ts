import { hashText } from '@/utils/dom/hash-text';
import { queryFirst } from '@/utils/dom/query-first';
import { readPreText } from '@/utils/dom/read-pre-text';
import { describeSite } from './parts/describe-site';
import type { SiteSpec } from './parts/site-spec';

/**
 * YouTube Studio: the list of comments of a channel or of a video. Rests on the custom elements (`ytcp-comment`) and
 * the ids inside them.
 *
 * Weak: most pages hold no id of a comment: it is told apart by author, video and text, so an edited comment counts as
 * a new one and twice the same words of one person under one video are one. Approving, removing and hiding have no
 * known language-free handle: the menu is opened, the person chooses.
 */
const spec: SiteSpec = {
  id: 'youtube-studio',
  label: 'YouTube Studio',
  matches: ['https://studio.youtube.com/*'],
  sampleUrls: [
    { url: 'https://studio.youtube.com/channel/UCabcdefghijklmnopqrstuv/comments/inbox', kind: 'inbox' },
    { url: 'https://studio.youtube.com/channel/UCabcdefghijklmnopqrstuv/comments/spam', kind: 'moderation' },
    { url: 'https://studio.youtube.com/channel/UCabcdefghijklmnopqrstuv/comments/heldforreview', kind: 'moderation' },
    { url: 'https://studio.youtube.com/video/aB3dE5gH7jK/comments/inbox', kind: 'inbox' },
    { url: 'https://studio.youtube.com/channel/UCabcdefghijklmnopqrstuv', kind: 'other' },
  ],
  pages: [
    [/\/comments\/(?:spam|held|likelyspam|review)/i, 'moderation'],
    [/\/comments(?:[/?]|$)/, 'inbox'],
  ],
  account: [{ slot: 'channel' }, { part: /\/channel\/(UC[\w-]{10,40})/ }],
  selectors: {
    channel: ['#entity-name'],
    item: ['ytcp-comment'],
    name: ['#metadata #name .author-text', '#metadata #name', '#name .author-text', '.author-text', '#name'],
    profile: ['#metadata #name a[href]', '#name[href]', 'a[href*="/channel/"]', 'a[href*="/@"]'],
    text: ['#content-text'],
    own: ['ytcp-author-comment-badge.creator', 'ytcp-author-comment-badge[is-creator]'],
    // The link over the whole comment leads to it on YouTube.
    link: ['a[href*="lc="]', '.published-time-text a[href]', 'a.published-time-text[href]'],
    reply: ['#reply-button button', '#reply-button'],
    anchor: ['ytcp-comment-action-buttons #toolbar', 'ytcp-comment-action-buttons'],
    composer: [
      ':is(ytcp-commentbox, ytcp-commentbox-lit) textarea',
      ':is(ytcp-commentbox, ytcp-commentbox-lit) [contenteditable="true"]',
    ],
    // Newer ones have no id: the last button after the text is the one that sends.
    send: [
      ':is(ytcp-commentbox, ytcp-commentbox-lit) #submit-button',
      ':is(ytcp-commentbox, ytcp-commentbox-lit) :is(ytcp-button, ytcp-button-shape, button[type="submit"])',
    ],
    more: ['#action-menu-button button', '#action-menu-button', '#action-menu button', 'ytcp-icon-button#more-button'],
    menu: ['ytcp-text-menu', 'tp-yt-paper-listbox', '[role="menu"]'],
    video: ['ytcp-comment-video-thumbnail a[href]', 'a#body[href]', '#video-title'],
  },
  limit: 10_000,
  hosts: 'ytcp-commentbox-lit, ytcp-comment-thread, ytcp-comment',
  readText: readPreText,
  readId(el) {
    const linked = queryFirst(el, 'a#body[href*="lc="], .published-time-text a[href*="lc="]')?.getAttribute('href');
    const known = /[?&]lc=([\w.-]{10,120})/.exec(linked ?? '')?.[1];
    if (known !== undefined) return known;
    const text = queryFirst(el, '#content-text')?.textContent?.trim();
    const name = spec.selectors.name?.map((slot) => queryFirst(el, slot)?.textContent?.trim()).find((word) => word);
    return text === undefined && name === undefined ? null : hashText(`${name}\n${readVideo(el)}\n${text}`);
  },
  findParent(el) {
    if (!el.matches('[is-reply], ytcp-comment-replies *')) return null;
    return el.closest('ytcp-comment-thread')?.querySelector('ytcp-comment:not([is-reply])') ?? null;
  },
  finish(item) {
    const handle = item.author.name.startsWith('@') ? item.author.name : null;
    const channel = /\/channel\/([\w-]{10,40})/.exec(item.author.profileUrl ?? '')?.[1];
    return { ...item, author: { ...item.author, handle, id: channel ?? item.author.name } };
  },
  actions: { menu: { press: 'more', shows: 'menu' } },
};

/** The video a comment stands under: its thumbnail's link, in the thread or in the comment; its title else. */
function readVideo(el: Element): string {
  const thread = el.closest('ytcp-comment-thread') ?? el;
  for (const slot of spec.selectors.video ?? []) {
    const found = queryFirst(thread, slot);
    const video = /(?:[?&]v=|\/video\/|\/shorts\/)([\w-]{11})/.exec(found?.getAttribute('href') ?? '')?.[1];
    if (video !== undefined || found?.textContent?.trim()) return video ?? found?.textContent?.trim() ?? '';
  }
  return '';
}

export const youtubeStudio = describeSite(spec);
