import { readPreText } from '@/utils/dom/read-pre-text';
import { describeSite } from './parts/describe-site';
import type { SiteSpec } from './parts/site-spec';

const comments = 'ytd-comment-view-model, ytd-comment-renderer';
const commentId = /[?&]lc=([\w-]{5,60}(?:\.[\w-]{5,60})?)/;

/**
 * YouTube: comments under a video, in the panel of Shorts and of community posts, and the live chat. Rests on the
 * custom elements, their ids and the comment's address (`lc=`); elements are re-used for other comments, so the id is
 * always read from that address.
 *
 * Weak: the mobile site (m.) is built of other elements and not read. Only the relative time is shown. Which account is logged in is not in the page: say which channels are yours.
 * Reporting, removing and hiding a person are words in a menu: the menu is opened, the person chooses.
 */
const spec: SiteSpec = {
  id: 'youtube',
  label: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  sampleUrls: [
    { url: 'https://www.youtube.com/watch?v=aB3dE5gH7jK', kind: 'post' },
    { url: 'https://www.youtube.com/watch?v=aB3dE5gH7jK&lc=UgzAbCdEfGhIjKlMnOp4AaABAg', kind: 'post' },
    { url: 'https://www.youtube.com/shorts/aB3dE5gH7jK', kind: 'post' },
    { url: 'https://www.youtube.com/post/Ugkxabcdefghij', kind: 'post' },
    { url: 'https://www.youtube.com/live_chat?is_popout=1&v=aB3dE5gH7jK', kind: 'chat' },
    { url: 'https://www.youtube.com/@lafermedelise', kind: 'profile' },
    { url: 'https://www.youtube.com/', kind: 'other' },
  ],
  pages: [
    [/^\/(?:watch\?|shorts\/|post\/|live\/|channel\/[^/]+\/community\?)/, 'post'],
    [/^\/live_chat/, 'chat'],
    [/^\/(?:@|channel\/|c\/|user\/)/, 'profile'],
  ],
  expects: { chat: ['composer'] },
  // The channel of the video, or the one whose page it is.
  account: [
    { part: /^\/(@[^/?]{1,60})/ },
    { part: /^\/channel\/(UC[\w-]{10,40})/ },
    { slot: 'owner', attr: 'href', part: /\/(@[^/?#]{1,60}|UC[\w-]{10,40})/ },
  ],
  selectors: {
    // Below a video and on a post; the channel's own link.
    owner: [
      'ytd-video-owner-renderer a[href^="/@"]',
      '#owner a[href^="/@"]',
      'ytd-video-owner-renderer a[href*="/channel/"]',
    ],
    item: [`${comments}, yt-live-chat-text-message-renderer`],
    // A channel's own comment hides #author-text and shows its name in a badge.
    name: [
      '#author-comment-badge #name #text:not(:empty)',
      '#author-comment-badge #name:not(:empty)',
      '#author-text',
      '#author-name',
      'a[href^="/@"]:not(:has(img), #content-text *)',
    ],
    profile: [
      '#author-text[href]',
      '#author-comment-badge a[href]',
      '#author-text a[href]',
      'a[href^="/@"]:not(#content-text *)',
    ],
    text: ['#content-text', 'yt-attributed-string[user-input]', 'yt-live-chat-text-message-renderer #message'],
    // The time is a link to the comment.
    link: ['#published-time-text a[href*="lc="]', '.published-time-text a[href*="lc="]', 'a[href*="lc="]'],
    reply: ['#reply-button-end button', '#reply-button-end', '#reply-button button'],
    anchor: ['#action-buttons #toolbar', '#toolbar', '#action-buttons'],
    composer: [
      'ytd-commentbox #contenteditable-root[contenteditable="true"], yt-live-chat-text-input-field-renderer #input[contenteditable]',
      'ytd-commentbox textarea',
      '#contenteditable-root[contenteditable="true"]',
    ],
    send: ['ytd-commentbox #submit-button button', 'ytd-commentbox #submit-button', '#send-button button'],
    more: ['#action-menu button', '#action-menu yt-icon-button', '#menu button'],
    menu: ['ytd-menu-popup-renderer', 'tp-yt-iron-dropdown', 'yt-sheet-view-model'],
  },
  // The live chat; a comment takes Enter as a new line.
  enterSends: 'yt-live-chat-text-input-field-renderer',
  limit: (composer) => ({
    max: composer?.closest('yt-live-chat-text-input-field-renderer') ? 200 : 10_000,
    count: 'utf16',
  }),
  readText: readPreText,
  readId(el) {
    if (el.tagName === 'YT-LIVE-CHAT-TEXT-MESSAGE-RENDERER') return el.id || null;
    // A comment's text may link to another comment: the address is looked for where the time stands.
    for (const selector of spec.selectors.link ?? []) {
      const id = commentId.exec(el.querySelector(selector)?.getAttribute('href') ?? '')?.[1];
      if (id !== undefined) return id;
    }
    return null;
  },
  findParent: (el) =>
    el.closest('ytd-comment-replies-renderer')?.parentElement?.closest(threads)?.querySelector(comments) ?? null,
  readKind: (el, _page, depth) => (el.matches(comments) ? (depth > 0 ? 'reply' : 'comment') : 'message'),
  finish(item, el) {
    const path = /^https:[^?#]{1,100}\/(@[^/?#]{1,100}|channel\/([\w-]{10,40}))/.exec(item.author.profileUrl ?? '');
    const handle = path?.[1]?.startsWith('@')
      ? decode(path[1])
      : item.author.name.startsWith('@')
        ? item.author.name
        : null;
    const author = { ...item.author, handle, id: path?.[2] ?? handle ?? item.author.id };
    // The id of a reply begins with that of the comment it stands under, wherever the page shows it.
    const above = item.id.includes('.') && el.matches(comments) ? item.id.slice(0, item.id.indexOf('.')) : null;
    if (above === null || item.depth > 0) return { ...item, author };
    return { ...item, author, kind: 'reply', depth: 1, parentId: above };
  },
  actions: { menu: { press: 'more', shows: 'menu' } },
};

const threads = 'ytd-comment-thread-renderer';

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

export const youtube = describeSite(spec);
