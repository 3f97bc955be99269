import { absoluteUrl } from '@/utils/dom/absolute-url';
import { hashText } from '@/utils/dom/hash-text';
import { queryFirst } from '@/utils/dom/query-first';
import { readPreText } from '@/utils/dom/read-pre-text';
import { describeSite } from './parts/describe-site';
import { listItems } from './parts/list-items';
import { readFields } from './parts/read-fields';
import type { SiteSpec } from './parts/site-spec';
import { findAny, readName, readWords } from './parts/twitch-line';
import type { Page } from './site-adapter';

/**
 * Twitch chat: beside a channel, popped out, under a recording. Rests on the `data-a-target` names, which extensions
 * that rewrite the lines (FrankerFaceZ, BetterTTV, 7TV) keep or replace by names of their own.
 *
 * Weak: a line has no id of its own: person, words and the time shown tell it apart, so the same words said twice
 * within a minute are one. Deleted lines are not read. Moderation happens in the card that the name opens: the card is
 * opened, the person chooses.
 */
const spec: SiteSpec = {
  id: 'twitch',
  label: 'Twitch',
  matches: ['https://www.twitch.tv/*', 'https://dashboard.twitch.tv/*'],
  sampleUrls: [
    { url: 'https://www.twitch.tv/atelierlise', kind: 'chat' },
    { url: 'https://www.twitch.tv/popout/atelierlise/chat?popout=', kind: 'chat' },
    { url: 'https://www.twitch.tv/moderator/atelierlise', kind: 'chat' },
    { url: 'https://www.twitch.tv/videos/1234567890', kind: 'chat' },
    { url: 'https://dashboard.twitch.tv/u/atelierlise/stream-manager', kind: 'chat' },
    { url: 'https://www.twitch.tv/directory/following', kind: 'other' },
    { url: 'https://www.twitch.tv/', kind: 'other' },
  ],
  pages: [
    [
      /^\/(?:directory|settings|downloads|jobs|p|search|subscriptions|wallet|drops|prime|turbo|login)(?:[/?]|$)/,
      'other',
    ],
    [/^\/[^/?]/, 'chat'],
  ],
  // The channel whose chat it is.
  account: [
    { part: /^\/(?:popout|moderator|u|embed)\/(\w{2,30})/ },
    {
      part: /^\/(?!(?:directory|settings|downloads|jobs|p|search|subscriptions|wallet|drops|prime|turbo|login|videos|popout|moderator|u|embed)(?:[/?]|$))(\w{2,30})(?:[/?]|$)/,
    },
  ],
  selectors: {
    item: [
      '[data-a-target="chat-line-message"]:not(.chat-line__message--deleted), .chat-line__message:not(.chat-line__message--deleted, [data-a-target="chat-line-message"] *), .vod-message, .seventv-message[msg-id]',
    ],
    name: ['[data-a-target="chat-message-username"]', '.chat-author__display-name', '.seventv-chat-user-username'],
    text: [
      '[data-a-target="chat-line-message-body"]',
      '[data-test-selector="chat-line-message-body"]',
      '.message',
      '.seventv-chat-message-body',
    ],
    part: [
      '[data-a-target="chat-message-text"], .text-fragment, .mention-fragment, .link-fragment, img.chat-image[alt], img.chat-line__message--emote[alt]',
    ],
    notText: ['[class*="tooltip"], [role="tooltip"], .chat-line__message--badges'],
    gone: [
      '[data-a-target="chat-deleted-message-placeholder"], [data-test-selector="chat-deleted-message-placeholder"]',
    ],
    anchor: ['[data-a-target="chat-message-username"]', '.chat-author__display-name'],
    reply: [
      '[data-test-selector="chat-reply-button"]',
      '.chat-line__reply-icon button',
      'button[class*="reply-button"]',
    ],
    // The editor itself in rich mode, a plain field otherwise.
    composer: [
      '[data-a-target="chat-input"]:is(textarea, [contenteditable="true"]), [data-a-target="chat-input"] :is(textarea, [contenteditable="true"])',
      '.chat-input :is(textarea, [contenteditable="true"])',
    ],
    send: ['[data-a-target="chat-send-button"]'],
    card: ['[data-a-target="viewer-card"]', '.viewer-card'],
  },
  limit: 500,
  enterSends: true,
  readText: readPreText,
  readId(el) {
    const own = el.getAttribute('msg-id') ?? el.getAttribute('data-id');
    if (own) return own;
    if (findAny(spec, 'gone', el) !== null) return null;
    const name = readName(spec, el);
    const time = queryFirst(el, '.chat-line__timestamp, .vod-message__header')?.textContent?.trim() ?? '';
    return name === '' ? null : hashText(`${name}\n${time}\n${readWords(spec, el)}`);
  },
  findParent: () => null,
  readKind: () => 'message',
  finish(item, el, page) {
    const handle = readName(spec, el);
    const author = {
      id: el.getAttribute('data-user-id') || handle,
      name: item.author.name || handle,
      handle,
      profileUrl: null,
    };
    const profileUrl = /^\w{1,40}$/.test(handle)
      ? absoluteUrl(`https://www.twitch.tv/${handle.toLowerCase()}`, page.url)
      : null;
    const isOwn = page.ownHandles.includes(handle.toLowerCase());
    return { ...item, text: readWords(spec, el).slice(0, 100_000), author: { ...author, profileUrl }, isOwn };
  },
  // The message that is answered is shown again above the field.
  findComposerItem(composer, page) {
    const tray = composer.closest('.chat-input, [data-test-selector="chat-input"]')?.parentElement ?? null;
    const shown =
      tray === null ? null : queryFirst(tray, '[class*="chat-input-tray"], [data-test-selector="chat-input-tray"]');
    const words = shown?.textContent ?? '';
    if (words === '') return null;
    return listItems(spec, page.doc, page).findLast((el) => isShownIn(words, el, page)) ?? null;
  },
  actions: { menu: { press: 'anchor', shows: 'card' } },
};

function isShownIn(words: string, el: Element, page: Page): boolean {
  const item = readFields(spec, el, page);
  return item !== null && item.text !== '' && words.includes(item.text) && words.includes(item.author.name);
}

export const twitch = describeSite(spec);
