import { absoluteUrl } from '@/utils/dom/absolute-url';
import { readTime } from '@/utils/dom/read-time';
import { describeSite } from './parts/describe-site';
import { listItems } from './parts/list-items';
import type { SiteSpec } from './parts/site-spec';
import type { SiteAdapter } from './site-adapter';

/**
 * NodeBB 2 to 4 (Harmony, Persona, Peace): topics, chats' composer, the post queue. Rests on the `component` names and
 * `data-` attributes, which the software's own scripts use in every theme.
 *
 * Weak: chat messages are not read. The post menu is filled when it opens: an act may turn out not to be there. Of
 * several posts of one author, a composer open from before is taken to answer the last.
 */
const spec: SiteSpec = {
  id: 'nodebb',
  label: 'NodeBB',
  fingerprint:
    '[component="topic"] [component="post"][data-pid], [component="posts/queue"], body.page-post-queue, meta[content="NodeBB"]',
  sampleUrls: [
    { url: 'https://community.example/topic/88/chaudiere-e4', kind: 'thread' },
    { url: 'https://community.example/forum/topic/88/chaudiere-e4/3', kind: 'thread' },
    { url: 'https://community.example/post-queue', kind: 'moderation' },
    { url: 'https://community.example/user/lea/chats/4', kind: 'chat' },
    { url: 'https://community.example/recent', kind: 'other' },
  ],
  pages: [
    [/\/topic\/\d/, 'thread'],
    [/\/post-queue/, 'moderation'],
    [/\/chats(?:\/|$)/, 'chat'],
  ],
  expects: { thread: ['item', 'name', 'text'] },
  selectors: {
    item: ['[component="post"][data-pid], [data-id]:has([data-action="accept"])'],
    name: [
      '[itemprop="author"] a[data-username]',
      'a[data-username]',
      '[component="post/header"] a[href*="/user/"]',
      'a[href*="/user/"]:not(:has(img))',
      'a[href*="/uid/"]',
    ],
    text: ['[component="post/content"]', '[itemprop="text"]', '.post-content'],
    notText: ['blockquote, [component="post/signature"]'],
    time: ['meta[itemprop="datePublished"]', 'time[datetime]'],
    link: ['a.post-index', 'a[href*="/post/"]:has(.timeago)', '.permalink'],
    own: ['[component="post"].self-post'],
    reply: ['[component="post/reply"]'],
    anchor: ['[component="post/footer"]', '[component="post/actions"]'],
    composer: [
      '[component="composer"] textarea.write, [component="topic/quickreply/text"], textarea[component="chat/input"]',
    ],
    send: [
      '[component="topic/quickreply/button"]',
      '[component="composer"] .composer-submit',
      '[component="chat/send"], [data-action="send"]',
    ],
    tools: [
      '[component="post"]:not(.deleted) [component="post/tools"] :is(a, button):is([data-bs-toggle], [data-toggle], .dropdown-toggle)',
    ],
    deletedTools: [
      '.deleted [component="post/tools"] :is(a, button):is([data-bs-toggle], [data-toggle], .dropdown-toggle)',
    ],
    delete: ['[component="post/delete"]:not([hidden])', '[data-action="reject"]'],
    restore: ['[component="post/restore"]:not([hidden])'],
    flag: ['[component="post/flag"]'],
    dialog: ['.modal.show', '.modal.in'],
    accept: ['[data-action="accept"]'],
  },
  limit: 32_767,
  readId(el) {
    const pid = el.getAttribute('data-pid');
    const queued = el.getAttribute('data-id');
    return pid ?? (queued === null ? null : `queue-${queued}`);
  },
  readKind: (el) => (el.getAttribute('data-index') === '0' ? 'post' : 'comment'),
  finish(item, el, page) {
    const name = item.author.name || (el.getAttribute('data-username') ?? '');
    const slug = el.getAttribute('data-userslug');
    item.author = { ...item.author, name, handle: slug ? `@${slug}` : null, id: el.getAttribute('data-uid') ?? name };
    item.publishedAt ??= readTime(el);
    const pid = el.getAttribute('data-pid');
    if (pid !== null) item.permalink ??= absoluteUrl(`/post/${encodeURIComponent(pid)}`, page.url);
    item.parentId = el.getAttribute('data-to-pid')?.slice(0, 500) || null;
    return item;
  },
  findParent: () => null,
  // The quick reply stands below the topic and answers it; the composer begins with the name of whom it answers.
  findComposerItem(composer, page) {
    const posts = listItems(spec, page.doc, page);
    if (composer.closest('[component="topic/quickreply/container"]') !== null)
      return posts.find((post) => post.getAttribute('data-index') === '0') ?? null;
    return posts.findLast((post) => isAddressedTo(composer, post)) ?? null;
  },
  actions: {
    delete: { press: 'delete', menu: 'tools', item: '.deleted', gone: true },
    restore: { press: 'restore', menu: 'deletedTools', item: ':not(.deleted)' },
    report: { press: 'flag', menu: 'tools', shows: 'dialog' },
    approve: { press: 'accept', gone: true },
  },
};

/** Whether a composer begins with the mention that the reply button of a post puts there. */
function isAddressedTo(composer: Element, post: Element): boolean {
  if (composer.closest('[component="composer"]') === null) return false;
  const text = 'value' in composer ? String(composer.value) : (composer.textContent ?? '');
  const slug = /^@(\S{1,300})(?:\s|$)/.exec(text)?.[1];
  return slug !== undefined && slug === post.getAttribute('data-userslug');
}

const site = describeSite(spec);

export const nodebb: SiteAdapter = {
  ...site,
  findComposer(target, page) {
    if ('focus' in target) return site.findComposer(target, page);
    // Of several posts of one author the composer does not say which: the one that was asked for.
    const addressed = site.listComposers(page).find((composer) => isAddressedTo(composer, target.item));
    return addressed ?? site.findComposer(target, page);
  },
};
