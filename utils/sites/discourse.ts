import { describeSite } from './parts/describe-site';
import type { SiteSpec } from './parts/site-spec';

/** Parents and replies may be unfolded inside a post. */
const own = ':not(.embedded-posts *)';

/**
 * Discourse: topics (both generations of the post's markup, nested view) and the review queue; Markdown and rich
 * composer. Rests on `data-post-id`, `data-user-card`, `data-time` and the names of the post's buttons.
 *
 * The plain pages shown without scripts are read too; their posts have a number in the topic and no id of their own.
 *
 * Weak: posts scrolled out of sight are emptied by the site and not read until they come back. The review queue's
 * buttons depend on what is reviewed; only approving and rejecting a post are known.
 */
const spec: SiteSpec = {
  id: 'discourse',
  label: 'Discourse',
  fingerprint:
    'meta[name="generator"][content^="Discourse"], .topic-post article[data-post-id], .reviewable-item[data-reviewable-id], #data-discourse-setup',
  sampleUrls: [
    { url: 'https://forum.example/t/arrosage-automatique/8123', kind: 'thread' },
    { url: 'https://forum.example/t/arrosage-automatique/8123/14?u=lea', kind: 'thread' },
    { url: 'https://forum.example/review?type=ReviewableFlaggedPost', kind: 'moderation' },
    { url: 'https://forum.example/u/lea', kind: 'profile' },
    { url: 'https://forum.example/latest', kind: 'other' },
  ],
  pages: [
    [/\/(?:t|n)\//, 'thread'],
    [/\/review(?:[/?]|$)/, 'moderation'],
    [/\/u\//, 'profile'],
  ],
  expects: { thread: ['item', 'name', 'text'] },
  selectors: {
    item: [
      'article[data-post-id]:not(.small-action), .reviewable-item[data-reviewable-id]',
      // Shown without scripts, and to search engines.
      '.crawler-post[id^="post_"]',
    ],
    name: [
      `.names .full-name a${own}`,
      `.names a[data-user-card]${own}`,
      `.names .username${own}`,
      '.created-by a[data-user-card]',
      'a[data-user-card]:not(:has(img), .cooked *)',
      '.creator [itemprop="name"]',
    ],
    profile: [`a[data-user-card]${own}`],
    text: [`.cooked${own}`, '.post-body', '.reviewable-contents', '.post[itemprop="text"]'],
    notText: ['aside.quote, .clicks, .badge-notification, .lightbox .meta, .cooked-selection-barrier'],
    time: [`.post-date [data-time]${own}`, `.relative-date[data-time]${own}`, 'a [data-time]', 'time.post-time'],
    link: [
      `a.post-date${own}`,
      `.post-date a${own}`,
      'a.created-at',
      'a[href]:has(> [data-time])',
      'link[itemprop="mainEntityOfPage"]',
    ],
    own: ['.current-user-post article', '.post--current-user article'],
    reply: ['button.post-action-menu__reply', 'button.reply'],
    anchor: ['.post-menu-area', '.post-controls', '.reviewable-actions'],
    composer: [
      '#reply-control .d-editor-input',
      '#reply-control :is(textarea, [contenteditable="true"])',
      '.d-editor-input',
    ],
    answered: ['#reply-control .action-title a.post-link'],
    send: ['#reply-control .save-or-cancel .create', '#reply-control button.create'],
    more: ['button.post-action-menu__show-more', 'button.show-more-actions'],
    deletedMore: ['.deleted button.post-action-menu__show-more', '.deleted button.show-more-actions'],
    flag: ['button.post-action-menu__flag', 'button.create-flag'],
    flagDialog: ['.flag-modal'],
    delete: ['button.post-action-menu__delete', '.reviewable-action.reject-post'],
    recover: ['button.post-action-menu__recover'],
    approve: ['.reviewable-action.approve-post'],
  },
  limit: 32_000,
  tracking: ['u'],
  readId(el, page) {
    const review = el.getAttribute('data-reviewable-id');
    const number = /^post_(\d{1,9})$/.exec(el.id)?.[1];
    const topic = /\/t\/(?:[^/]+\/)?(\d{1,12})/.exec(page.url.pathname)?.[1] ?? '';
    const counted = number === undefined ? null : `${topic}/${number}`;
    return el.getAttribute('data-post-id') ?? (review === null ? counted : `review-${review}`);
  },
  findParent: () => null,
  readKind: (el) =>
    el.id === 'post_1' || el.closest('[data-post-number]')?.getAttribute('data-post-number') === '1' ? 'post' : 'reply',
  finish(item, el) {
    const handle =
      el.querySelector(`a[data-user-card]${own}`)?.getAttribute('data-user-card') ??
      /\/u\/([^/?#]{1,100})/.exec(item.author.profileUrl ?? '')?.[1];
    if (handle) item.author = { ...item.author, handle: `@${handle}`, id: handle };
    return item;
  },
  findComposerItem(composer, page) {
    const link = composer.closest('#reply-control')?.querySelector('.action-title a.post-link')?.getAttribute('href');
    const number = /\/(\d{1,9})(?:[?#]|$)/.exec(link ?? '')?.[1];
    return number === undefined ? null : page.doc.getElementById(`post_${number}`);
  },
  actions: {
    report: { press: 'flag', menu: 'more', shows: 'flagDialog' },
    delete: { press: 'delete', menu: 'more', item: '.deleted article', gone: true },
    restore: { press: 'recover', menu: 'deletedMore', item: ':not(.deleted article)' },
    approve: { press: 'approve', gone: true },
  },
};

export const discourse = describeSite(spec);
