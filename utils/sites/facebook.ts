import type { Item } from '@/utils/community/schema';
import { absoluteUrl } from '@/utils/dom/absolute-url';
import { readText } from '@/utils/dom/read-text';
import { readCommentIds } from './parts/comment-ids';
import { describeSite } from './parts/describe-site';
import { postPath, readHash, readPostAddress } from './parts/facebook-address';
import { findCommentLink, findFacebookItems } from './parts/facebook-items';
import { findFacebookAuthor, readFacebookText } from './parts/facebook-parts';
import { findThreadAround } from './parts/find-thread-around';
import { nearestItem } from './parts/nearest-item';
import type { SiteSpec } from './parts/site-spec';

/** What follows the visitor in links, beside what all sites have. */
const following = [
  'comment_tracking',
  'mibextid',
  'rdid',
  'eid',
  'fref',
  'hc_ref',
  'hc_location',
  'paipv',
  'eav',
  '_rdr',
  'locale',
];
const profileOnly = ['comment_id', 'reply_comment_id', ...following];

/** What the page's elements were found to be; asked again by each listing. */
const kinds = new WeakMap<Element, 'post' | 'comment'>();

/**
 * Facebook: posts with their comments on pages, in groups, in the dialog over the feed. Rests on the address of each
 * comment (`comment_id`, `reply_comment_id`) and the role `article`; where that is missing, on the largest
 * surroundings of an address. Labels ("Comment by …", "Commentaire de …") are only asked where there is no address.
 *
 * Weak: times are words. A post whose address the page hides until it is pointed at is known by the page's address or
 * by author and text. Replies of every level count as answers to the comment their address names. Hiding, reporting
 * and deleting are words in a menu: the menu is opened, the person chooses. Messenger is not read.
 */
const spec: SiteSpec = {
  id: 'facebook',
  label: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  sampleUrls: [
    { url: 'https://www.facebook.com/atelierlise/posts/pfbid02abcdEFGH', kind: 'post' },
    { url: 'https://www.facebook.com/groups/1180000000000001/posts/2990000000000002/', kind: 'post' },
    { url: 'https://www.facebook.com/permalink.php?story_fbid=pfbid0abcd&id=61550000000000', kind: 'post' },
    { url: 'https://www.facebook.com/photo/?fbid=1180000000000001&set=a.1', kind: 'post' },
    { url: 'https://www.facebook.com/', kind: 'feed' },
    { url: 'https://www.facebook.com/groups/1180000000000001/', kind: 'feed' },
    { url: 'https://www.facebook.com/messages/t/1180000001', kind: 'chat' },
    { url: 'https://www.facebook.com/atelierlise', kind: 'profile' },
    { url: 'https://www.facebook.com/settings/', kind: 'other' },
  ],
  pages: [
    [
      /\/(?:posts|permalink|videos|photos|reel)\/[^/?]|^\/(?:permalink|story|photo)(?:\.php|\/)?\?|^\/watch\/?\?v=/,
      'post',
    ],
    [/^\/(?:$|\?|home\.php|watch|reel|groups\/(?:feed|[^/]+\/?(?:$|\?)))/, 'feed'],
    [/^\/messages/, 'chat'],
    [
      /^\/(?:settings|marketplace|events|gaming|notifications|login|help|policies|groups|friends|ads)(?:[/?]|$)/,
      'other',
    ],
    [/^\/[\w.-]{1,100}\/?(?:$|\?)/, 'profile'],
  ],
  // A post is shown with its author at least; a feed with posts.
  expects: { post: ['item'], feed: ['item'] },
  // The address names the page: by its name, or by its number.
  account: [
    {
      part: /^\/(?!(?:home|watch|groups|messages|settings|pages|profile|permalink|story|photo|reel|reels|events|marketplace|gaming|bookmarks|notifications|friends|search|login|help|policies|privacy|hashtag|stories|share|me|people|saved|memories)(?:\.php|[/?]|$))([\w.-]{1,80})(?:[/?]|$)/,
    },
    { part: /^\/(?:profile|permalink|story)\.php\?(?:[^#]{0,500}&)?id=(\d{1,30})/ },
    { part: /^\/(?:people|pages)\/[^/]{1,200}\/(\d{1,30})/ },
  ],
  selectors: {
    item: [
      '[role="article"]:has(a[href*="comment_id="])',
      '[role="article"], [aria-posinset]',
      '[data-ad-rendering-role="story_message"], a[href*="comment_id="], :is([role="main"], [role="complementary"], [role="dialog"]) :is(h2, h3) a[href]',
    ],
    own: ['[aria-label="Edit or delete this"]', '[aria-label^="Modifier ou supprimer"]'],
    // Below a comment: its time, like, reply.
    reply: ['ul li:nth-child(3) [role="button"]', 'ul [role="button"]:not([aria-label])'],
    anchor: ['ul:has([role="button"])'],
    more: ['[role="button"][aria-haspopup="menu"]'],
    menu: ['[role="menu"]'],
    // Messenger's boxes use the same editor, outside forms, with "Aa" as placeholder in every language.
    composer: [
      'form [contenteditable="true"][role="textbox"]:not([aria-placeholder="Aa"])',
      '[role="article"] [contenteditable="true"][role="textbox"]:not([aria-placeholder="Aa"])',
      ':is([role="main"], [role="dialog"]) [data-lexical-editor="true"][role="textbox"]:not([aria-placeholder="Aa"])',
    ],
    send: ['#focused-state-composer-submit [role="button"]', 'form button[type="submit"]'],
  },
  limit: (composer) => ({ max: composer?.closest('form[method]') ? 63_206 : 8000, count: 'utf16' }),
  enterSends: true,
  findItems(page) {
    const items = findFacebookItems(page);
    for (const { el, isPost } of items) kinds.set(el, isPost ? 'post' : 'comment');
    return items.map(({ el }) => el);
  },
  readId(el, page) {
    if (kinds.get(el) === 'post') return postPath.exec(readPostAddress(el, page) ?? '')?.[1] ?? readHash(el, true);
    const ids = readCommentIds(findCommentLink(el)?.getAttribute('href') ?? '');
    return ids?.reply ?? ids?.comment ?? (kinds.has(el) ? readHash(el, false) : null);
  },
  findParent: () => null,
  finish(item, el, page) {
    const isPost = kinds.get(el) === 'post';
    const link = findFacebookAuthor(el, isPost);
    const unlinked = (isPost ? el.querySelector(':is(h2, h3, h4)') : null) ?? el.querySelector('[dir="auto"]');
    const name = (link === null ? (unlinked?.textContent ?? '') : readText(link)).trim();
    const text = readFacebookText(el, link, isPost).slice(0, 100_000);
    const profileUrl = absoluteUrl(link?.getAttribute('href') ?? null, page.url, profileOnly);
    const key = /\/user\/(\d{3,30})|[?&]id=(\d{3,30})/.exec(profileUrl ?? '');
    const author = { id: key?.[1] ?? key?.[2] ?? profileUrl ?? name, name, handle: null, profileUrl };
    const isOwn = item.isOwn || page.ownHandles.includes(name.toLowerCase());
    const read: Item = { ...item, text, author, isOwn, kind: 'post' };
    if (isPost) return { ...read, permalink: absoluteUrl(readPostAddress(el, page), page.url, profileOnly) };
    const href = findCommentLink(el)?.getAttribute('href') ?? null;
    const ids = readCommentIds(href ?? '');
    const permalink =
      href !== null && postPath.test(href.split('comment_id=', 1)[0] ?? '')
        ? absoluteUrl(href, page.url, following)
        : null;
    const isReply = (ids?.reply ?? null) !== null || (ids === null && /^r/i.test(el.getAttribute('aria-label') ?? ''));
    return {
      ...read,
      permalink,
      kind: isReply ? 'reply' : 'comment',
      depth: isReply ? 1 : 0,
      parentId: isReply ? (ids?.comment ?? null) : null,
    };
  },
  findComposerItem(composer, page) {
    const around = nearestItem(spec, composer, page);
    if (around !== null && kinds.get(around) === 'comment') return around;
    const comments = findFacebookItems(page).filter(({ isPost }) => !isPost);
    const threads = comments.map(({ el }) => ({
      el,
      thread: readCommentIds(findCommentLink(el)?.getAttribute('href') ?? '')?.comment ?? '',
      name: readText(findFacebookAuthor(el, false) ?? el).slice(0, 100),
    }));
    return findThreadAround(composer, threads) ?? around;
  },
  actions: { menu: { press: 'more', shows: 'menu' } },
};

export const facebook = describeSite(spec);
