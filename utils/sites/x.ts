import { absoluteUrl } from '@/utils/dom/absolute-url';
import { readPreText } from '@/utils/dom/read-pre-text';
import { describeSite } from './parts/describe-site';
import { listItems } from './parts/list-items';
import { perPage } from './parts/per-page';
import type { SiteSpec } from './parts/site-spec';
import { placeInThread, readStatus, statusPath } from './parts/x-status';
import { readAccount } from './read-account';

/** A quoted post is a `div` that works as a link; the post's own links are `a`. */
const inQuote = 'div[role="link"] *';

/**
 * X: timelines, search, one post with its replies, the reply dialog. Rests on the test ids and the addresses of posts
 * (`/name/status/123`), the same in every language.
 *
 * Weak: what a reply answers is in the page only for the post that is open (replies to replies count as replies to
 * it). Hiding a reply is a word in a menu: the menu is opened, the person chooses. Premium accounts may write more
 * than 280. Direct messages are not read.
 */
const spec: SiteSpec = {
  id: 'x',
  label: 'X',
  matches: ['https://x.com/*', 'https://*.x.com/*', 'https://*.twitter.com/*'],
  sampleUrls: [
    { url: 'https://x.com/lise_velo/status/1934567890123456789', kind: 'thread' },
    { url: 'https://twitter.com/lise_velo/status/1934567890123456789/photo/1', kind: 'thread' },
    { url: 'https://x.com/home', kind: 'feed' },
    { url: 'https://x.com/search?q=velo&src=typed_query', kind: 'feed' },
    { url: 'https://x.com/i/lists/1234567890', kind: 'feed' },
    { url: 'https://x.com/notifications/mentions', kind: 'inbox' },
    { url: 'https://x.com/messages/123-456', kind: 'chat' },
    { url: 'https://x.com/lise_velo', kind: 'profile' },
    { url: 'https://x.com/lise_velo/with_replies', kind: 'profile' },
    { url: 'https://x.com/settings/account', kind: 'other' },
    { url: 'https://x.com/compose/post', kind: 'feed' },
  ],
  pages: [
    [/\/status\/\d/, 'thread'],
    [/^\/notifications/, 'inbox'],
    [/^\/(?:messages|i\/chat)/, 'chat'],
    [
      /^\/(?:$|\?|home|explore|search|hashtag\/|compose\/|i\/(?:lists|bookmarks|communities|trending|timeline))/,
      'feed',
    ],
    [/^\/(?:settings|i|login|logout|tos|privacy|jobs|account)(?:[/?]|$)/, 'other'],
    [/^\/[^/]{1,50}(?:\/(?:with_replies|highlights|articles|media|likes))?\/?(?:\?|$)/, 'profile'],
  ],
  expects: { thread: ['item', 'name', 'link'], feed: ['item'] },
  // Who answers is who is logged in.
  account: [
    { slot: 'me', attr: 'href', part: /^\/(\w{1,50})$/ },
    { slot: 'switcher', part: /@(\w{1,50})/ },
  ],
  selectors: {
    me: ['[data-testid="AppTabBar_Profile_Link"]'],
    switcher: ['[data-testid="SideNav_AccountSwitcher_Button"]'],
    // placementTracking around a post marks an advertisement; inside one it is only a video.
    item: [
      'article[data-testid="tweet"]:not([data-testid="placementTracking"] article)',
      `article:not([data-testid="placementTracking"] article, [data-testid="notification"]):has(a[href*="/status/"] time:not(${inQuote}))`,
    ],
    // The first of them is the author's; a quoted post has its own.
    name: [
      '[data-testid="User-Name"] a[href]',
      '[data-testid="User-Name"]',
      'a[href^="/"]:not([href*="/status/"], :has(img))',
    ],
    text: [`[data-testid="tweetText"]:not(${inQuote})`, `[lang]:not(${inQuote})`],
    time: [`a[href*="/status/"] time[datetime]:not(${inQuote})`],
    link: [`a[href*="/status/"]:has(time):not(${inQuote})`, `a[href*="/status/"]:not(${inQuote})`],
    reply: ['[data-testid="reply"]'],
    anchor: [`[role="group"]:has([data-testid="reply"])`],
    // Draft.js on large screens, a plain field inside the same box on small ones; a dialog lies over the page.
    composer: [
      '[role="dialog"] [data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)',
      '[role="dialog"] [data-testid^="tweetTextarea_"] :is([contenteditable="true"], textarea)',
      '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)',
      '[data-testid^="tweetTextarea_"] :is([contenteditable="true"], textarea)',
    ],
    send: ['[data-testid="tweetButton"], [data-testid="tweetButtonInline"]'],
    more: ['[data-testid="caret"]'],
    menu: ['[role="menu"]', '[data-testid="Dropdown"]', '[data-testid="sheetDialog"]'],
  },
  limit: { max: 280, count: 'x' },
  readText: readPreText,
  readId: (el) => readStatus(el, spec.selectors.link)?.id ?? null,
  findParent: () => null,
  readKind: () => 'post',
  finish(item, el, page) {
    const handle = readStatus(el, spec.selectors.link)?.handle ?? '';
    // Without links (seen by visitors) the name, the handle and the time stand in one text.
    const name = item.author.name.split(`@${handle}`, 1)[0]?.trim() || handle;
    const author = { id: handle, name, handle: `@${handle}`, profileUrl: absoluteUrl(`/${handle}`, page.url) };
    const own = handle.toLowerCase();
    const isOwn = item.isOwn || readMe(page) === own || page.ownHandles.includes(own);
    const permalink = absoluteUrl(`/${handle}/status/${item.id}`, page.url);
    return { ...item, ...placeInThread(item.id, el, spec, page), author, permalink, isOwn };
  },
  findComposerItem(composer, page) {
    const dialog = composer.closest('[role="dialog"]');
    if (dialog !== null) return listItems(spec, dialog, page).at(-1) ?? null;
    const open = statusPath.exec(page.url.pathname)?.[2];
    return listItems(spec, page.doc, page).find((el) => spec.readId(el, page) === open) ?? null;
  },
  actions: { menu: { press: 'more', shows: 'menu' } },
};

/** The handle of the account that is logged in, lower case. */
const readMe = perPage((page) => readAccount(x, page).account?.toLowerCase() ?? null);

export const x = describeSite(spec);
