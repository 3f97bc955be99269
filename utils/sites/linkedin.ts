import { queryAll } from '@/utils/dom/query-all';
import { queryFirst } from '@/utils/dom/query-first';
import { describeSite } from './parts/describe-site';
import { findAnswered } from './parts/find-answered';
import { findOwn } from './parts/find-own';
import { readLinkedinAuthor } from './parts/linkedin-author';
import { findCommentAbove, noteThreads } from './parts/linkedin-threads';
import {
  findPost,
  findReplyButton,
  listGuestComments,
  newComment,
  oldComment,
  posts,
  readPermalink,
  readUrn,
} from './parts/linkedin-urn';
import { listItems } from './parts/list-items';
import { perPage } from './parts/per-page';
import { readFields } from './parts/read-fields';
import type { SiteSpec } from './parts/site-spec';
import type { SiteAdapter } from './site-adapter';

/**
 * LinkedIn: posts and their comments, in both generations of its page (named classes with Quill; generated ones with
 * `componentkey` and Tiptap), and as visitors see them. Rests on the URNs that carry the ids; a comment that is rendered twice is read once.
 *
 * Weak: only the relative time is shown. In the new page replies stand beside the comment they answer and only their
 * nesting or smaller portrait tells. A company's admin inbox and private messages are not read. Hiding and reporting
 * are words in a menu: the menu is opened, the person chooses.
 */
const spec: SiteSpec = {
  id: 'linkedin',
  label: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  sampleUrls: [
    { url: 'https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001/', kind: 'post' },
    { url: 'https://www.linkedin.com/posts/lise-atelier_velo-activity-7300000000000000001-aBcD', kind: 'post' },
    { url: 'https://www.linkedin.com/feed/', kind: 'feed' },
    { url: 'https://www.linkedin.com/company/atelier-lise/posts/?feedView=all', kind: 'feed' },
    { url: 'https://www.linkedin.com/company/118/admin/page-posts/published/', kind: 'feed' },
    { url: 'https://www.linkedin.com/in/lise-atelier/recent-activity/all/', kind: 'feed' },
    { url: 'https://www.linkedin.com/company/atelier-lise/', kind: 'profile' },
    { url: 'https://www.linkedin.com/in/lise-atelier/', kind: 'profile' },
    { url: 'https://www.linkedin.com/messaging/thread/2-abc/', kind: 'chat' },
    { url: 'https://www.linkedin.com/jobs/', kind: 'other' },
  ],
  pages: [
    [/^\/(?:feed\/update|posts)\//, 'post'],
    [
      /^\/(?:feed\/?(?:$|\?)|feed\/hashtag|(?:company|school|showcase)\/[^/]+\/(?:admin\/)?(?:posts|page-posts)|in\/[^/]+\/recent-activity|groups\/)/,
      'feed',
    ],
    [/^\/messaging/, 'chat'],
    [/^\/(?:in|company|school|showcase)\//, 'profile'],
  ],
  expects: { post: ['item'], feed: ['item'] },
  account: [{ part: /^\/(?:company|school|showcase)\/([\w%.-]{1,120})/ }],
  selectors: {
    item: [`${posts}, ${newComment}, ${oldComment}`],
    name: [
      '.comments-comment-meta__description-title',
      '.comments-post-meta__name-text [aria-hidden="true"]',
      '.comments-post-meta__name-text',
      '.update-components-actor__title [aria-hidden="true"], .update-components-actor__name [aria-hidden="true"]',
      '.update-components-actor__title, .update-components-actor__name',
      '[data-tracking-control-name$="actor-name"]',
    ],
    text: [
      '.comments-comment-item__main-content .update-components-text',
      '.comments-comment-item__main-content',
      '.update-components-update-v2__commentary',
      '.feed-shared-update-v2__description',
      '[data-testid="expandable-text-box"]',
      '.update-components-text, .comments-comment-item-content-body, .feed-shared-inline-show-more-text',
      // What people wrote says its direction; names and counts do so inside links and headings.
      '[dir="ltr"]:not(:is(a, button, h3, [contenteditable], [class*="__actor"], [class*="-meta"]) *)',
    ],
    notText: [
      '[data-testid="expandable-text-button"], .visually-hidden, .feed-shared-inline-show-more-text__see-more-less-toggle',
    ],
    reply: [
      '[class*="comments-comment-social-bar__reply-action-button"]',
      '.comments-comment-social-bar button:not(.react-button__trigger)',
    ],
    anchor: [
      '[class*="comments-comment-social-bar"]',
      '.feed-shared-social-action-bar',
      '[data-testid="expandable-text-box"]',
    ],
    more: [
      '.comments-comment-meta__options',
      '.comments-comment-item__options',
      'button[aria-haspopup="menu"]',
      '.feed-shared-control-menu__trigger',
    ],
    menu: ['[role="menu"]', '.artdeco-dropdown__content--is-open', '[popover]'],
    composer: [
      '.comments-comment-box .ql-editor[contenteditable="true"], [componentkey^="commentBox-"] [contenteditable="true"][role="textbox"], [data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
      '.share-box .ql-editor[contenteditable="true"], [componentkey="ShareBox_textEditor"] [contenteditable="true"], [data-test-ql-editor-contenteditable][contenteditable="true"]',
      '[role="textbox"][contenteditable="true"]',
    ],
    send: [
      '[class*="comments-comment-box__submit-button"]',
      '[componentkey*="commentButtonSection" i] button',
      '.share-actions__primary-action',
    ],
  },
  limit: (composer) => ({
    max: composer?.closest('.share-box, [componentkey="ShareBox_textEditor"]') ? 3000 : 1250,
    count: 'utf16',
  }),
  // Messages, where the person kept that setting.
  enterSends: '.msg-form__contenteditable',
  tracking: ['miniProfileUrn', 'miniCompanyUrn'],
  findItems(page) {
    const items = [...queryAll(page.doc, spec.selectors.item?.[0] ?? 'article'), ...listGuestComments(page)];
    noteThreads(items);
    return items;
  },
  readId: (el, page) => readUrn(el)?.[3] ?? (el.matches(posts) ? (findPost(el, page)?.[1] ?? null) : null),
  findParent: findCommentAbove,
  readKind: (el, _page, depth) => (el.matches(posts) ? 'post' : depth > 0 ? 'reply' : 'comment'),
  finish(item, el, page) {
    const author = readLinkedinAuthor(el, findOwn(spec, 'name', el, page), page);
    const own = readMe(page);
    const isOwn =
      item.isOwn || (!!own && own === author.name) || page.ownHandles.includes(author.handle?.toLowerCase() ?? '');
    return { ...item, author, permalink: readPermalink(el, page), isOwn };
  },
  findComposerItem(composer, page) {
    const around = composer.closest(posts) ?? page.doc;
    const items = listItems(spec, around, page).flatMap((el) => {
      const item = readFields(spec, el, page);
      return item === null ? [] : [{ el, name: item.author.name, handle: null, isPost: item.kind === 'post' }];
    });
    const post = items.find(({ isPost }) => isPost)?.el ?? null;
    if (composer.closest('.share-box, [componentkey="ShareBox_textEditor"]')) return null;
    const comments = items.filter(({ isPost }) => !isPost);
    return findAnswered(composer, comments)?.el ?? post;
  },
  actions: { menu: { press: 'more', shows: 'menu' } },
};

/** The name of the account that is logged in: the words on its portrait. */
const readMe = perPage((page) => queryFirst(page.doc, 'img.global-nav__me-photo[alt]')?.getAttribute('alt') ?? null);

const site = describeSite(spec);

export const linkedin: SiteAdapter = {
  ...site,
  findReplyControl: (el, page) => site.findReplyControl?.(el, page) ?? findReplyButton(el),
};
