import { absoluteUrl } from '@/utils/dom/absolute-url';
import { queryAll } from '@/utils/dom/query-all';
import { describeSite } from './parts/describe-site';
import { listItems } from './parts/list-items';
import { readFields } from './parts/read-fields';
import type { SiteSpec } from './parts/site-spec';

const postPath = /\/profile\/([^/?#]{1,300})\/post\/([a-z0-9]{1,40})(?:[/?#]|$)/i;

/**
 * Bluesky's web application: feeds, a post with its thread. Rests on the test ids (`feedItem-by-…`,
 * `postThreadItem-by-…`, the buttons') and the addresses of posts.
 *
 * Weak: only the relative time is shown. A thread's branches are not in the page (all posts have depth 0). Hiding a
 * reply for everyone is a word in a menu: the menu is opened, the person chooses.
 */
const spec: SiteSpec = {
  id: 'bluesky',
  label: 'Bluesky',
  matches: ['https://bsky.app/*'],
  sampleUrls: [
    { url: 'https://bsky.app/', kind: 'feed' },
    { url: 'https://bsky.app/profile/lise.bsky.social/post/3kabc2defgh2x', kind: 'thread' },
    { url: 'https://bsky.app/profile/lise.bsky.social', kind: 'profile' },
    { url: 'https://bsky.app/notifications', kind: 'inbox' },
    { url: 'https://bsky.app/messages/abc', kind: 'chat' },
    { url: 'https://bsky.app/settings', kind: 'other' },
  ],
  pages: [
    [/^\/profile\/[^/]+\/post\//, 'thread'],
    [/^\/profile\/[^/]+\/(?:feed|lists)\//, 'feed'],
    [/^\/profile\//, 'profile'],
    [/^\/notifications/, 'inbox'],
    [/^\/messages/, 'chat'],
    [/^\/(?:$|\?|search|hashtag|feeds)/, 'feed'],
  ],
  expects: { thread: ['item'] },
  account: [{ part: /^\/profile\/([^/?]{1,260})/, anybody: true }],
  selectors: {
    item: ['[data-testid^="postThreadItem-by-"], [data-testid^="feedItem-by-"]'],
    name: ['a[href^="/profile/"]:not([href*="/post/"]):not(:has(img))', '[data-testid^="feedItem-by-"]'],
    // Formatted text carries data-word-wrap wherever it stands.
    text: ['[data-testid="postText"]', '[data-testid="contentHider-post"] [data-word-wrap]', '[data-word-wrap]'],
    anchor: ['[data-testid="replyBtn"]'],
    reply: ['[data-testid="replyBtn"]'],
    composer: [
      '[role="dialog"] .ProseMirror[contenteditable="true"]',
      '.ProseMirror[contenteditable="true"]',
      '[role="textbox"][contenteditable="true"]',
    ],
    send: ['[data-testid="composerPublishBtn"]'],
    more: ['[data-testid="postDropdownBtn"]'],
    menu: ['[role="menu"]', '[data-testid="postDropdownReportBtn"]'],
    report: ['[data-testid="postDropdownReportBtn"]'],
    dialog: ['[role="dialog"]'],
  },
  limit: { max: 300, count: 'graphemes' },
  onlyShown: true,
  readId(el, page) {
    const author = readHandle(el);
    const hrefs = [...queryAll(el, 'a[href*="/post/"]').map((a) => a.getAttribute('href') ?? ''), page.url.pathname];
    const paths = hrefs.map((href) => postPath.exec(href)).filter((path) => path !== null);
    // A quoted post has its own address; an author may be named by did instead of handle.
    const own = paths.find((path) => path[1] === author) ?? paths.find((path) => path[1]?.startsWith('did:'));
    return own === undefined ? null : `${author}/${own[2]}`;
  },
  findParent: () => null,
  readKind(el, page) {
    if (!el.getAttribute('data-testid')?.startsWith('postThreadItem')) return 'post';
    return spec.readId(el, page)?.endsWith(`/${postPath.exec(page.url.pathname)?.[2]}`) ? 'post' : 'reply';
  },
  finish(item, el, page) {
    const handle = readHandle(el);
    // "Reposted by …" links to somebody else; the author may be named by did.
    const own = queryAll(el, 'a[href^="/profile/"]').filter((a) => isProfile(a.getAttribute('href') ?? '', handle));
    const names = own.map((a) => a.textContent?.trim() ?? '');
    const name = names.find((text) => text !== '' && !text.startsWith('@')) ?? handle;
    item.author = { id: handle, name, handle: `@${handle}`, profileUrl: absoluteUrl(`/profile/${handle}`, page.url) };
    item.permalink = absoluteUrl(`/profile/${item.id.replace('/', '/post/')}`, page.url);
    return item;
  },
  findComposerItem(composer, page) {
    const shown = composer.closest('[role="dialog"]')?.textContent ?? '';
    const answered = listItems(spec, page.doc, page).map((el) => [el, readFields(spec, el, page)?.text ?? ''] as const);
    return answered.find(([, text]) => text !== '' && shown.includes(text))?.[0] ?? null;
  },
  actions: {
    report: { press: 'report', menu: 'more', shows: 'dialog' },
    menu: { press: 'more', shows: 'menu' },
  },
};

function isProfile(href: string, handle: string): boolean {
  const name = /^\/profile\/([^/?#]{1,300})\/?$/.exec(href)?.[1];
  return name === handle || name?.startsWith('did:') === true;
}

function readHandle(el: Element): string {
  return (el.getAttribute('data-testid') ?? '').replace(/^(?:postThreadItem|feedItem)-by-/, '').slice(0, 253);
}

export const bluesky = describeSite(spec);
