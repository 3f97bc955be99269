import { absoluteUrl } from '@/utils/dom/absolute-url';
import { queryAll } from '@/utils/dom/query-all';
import { readText } from '@/utils/dom/read-text';
import { describeSite } from './parts/describe-site';
import { findOwn } from './parts/find-own';
import type { SiteSpec } from './parts/site-spec';
import type { Page } from './site-adapter';

/**
 * WordPress: comments under an article (classic themes of every age, block themes, wpDiscuz), reviews of WooCommerce and
 * the moderation list of the dashboard. Rests on the ids and classes of the core's own comment walker and list table,
 * which themes keep.
 *
 * Weak: themes that print comments with their own markup; Jetpack's form stands in a frame of its own. The
 * moderation list shows its times in words only. Trash and spam are settled by the undo row.
 */
const spec: SiteSpec = {
  id: 'wordpress',
  label: 'WordPress',
  fingerprint: `:is(${[
    '#wpdcom .wpd-comment',
    '#commentform:is([action*="wp-comments-post.php"], :has(#comment_post_ID))',
    '#the-comment-list',
    '.wp-block-comments, .wp-block-comment-template, .wp-block-comment-content',
    // The walker's own classes, in themes that keep nothing else.
    ':is(li, article, div).comment[id*="comment-"] :is(.comment-reply-link, .comment-author.vcard, .comment-metadata, .commentmetadata)',
  ].join(', ')})`,
  sampleUrls: [
    { url: 'https://blog.example/2026/05/potager/', kind: 'post' },
    { url: 'https://blog.example/?p=12', kind: 'post' },
    { url: 'https://blog.example/wp-admin/edit-comments.php?comment_status=moderated', kind: 'moderation' },
    { url: 'https://blog.example/wp-admin/plugins.php', kind: 'other' },
  ],
  pages: [
    [/\/wp-admin\/(?:edit-comments|index)\.php/, 'moderation'],
    [/\/wp-admin\//, 'other'],
    [/^/, 'post'],
  ],
  expects: { moderation: ['list'] },
  selectors: {
    list: ['#the-comment-list'],
    // The walker gives li or div; Twenty Ten to Twelve put `li-comment-` around `comment-`.
    item: [
      'tr[id^="comment-"]:not([style*="none"]), li:is([id^="comment-"], [id^="li-comment-"]):not(.pingback, .trackback), :is(div, article).comment[id^="comment-"], [id^="wpd-comm-"]',
      // Themes that print a comment in elements of their own keep the walker's id.
      ':is([id^="comment-"], [id^="div-comment-"]):has(.comment-reply-link, time[datetime])',
    ],
    name: [
      '.wp-block-comment-author-name',
      '.comment-author .fn',
      '.comment-author cite',
      '.wpd-comment-author',
      '.woocommerce-review__author',
      'cite.fn',
      '.fn',
      '.comment-author [itemprop="name"], .comment-author-name',
      '.comment-author :is(strong, b)',
      '.column-author strong',
      'cite.comment-author',
      '.comment-author .comment-link',
      '.comment-author a[href]:not(.comment-reply-link)',
      '.comment-author',
      '[itemprop="author"] [itemprop="name"]',
      '[itemprop="author"]',
      '[class*="comment-author"]',
      ':is(header, footer) cite',
    ],
    text: [
      '.wp-block-comment-content',
      '.comment-content',
      '.column-comment p',
      '.dashboard-comment-wrap blockquote',
      '.wpd-comment-text',
      '.comment-text .description',
      '.comment-text',
      '[itemprop="text"]',
      '[class*="comment-content"], [class*="comment_text"]',
      '.comment-body',
    ],
    notText: [
      // What old themes leave inside the body, and the notice to a commenter who waits.
      '.comment-author, .comment-meta, .comment-metadata, .reply, .comment-awaiting-moderation, .comment-edit-link, .comment-reply-link, .children, .comment-respond, .says, .comment-likes, .sharedaddy, [class*="jetpack-"]',
    ],
    time: [
      '.wp-block-comment-date time',
      ':is(.comment-metadata, .comment-meta, .comment-date) time',
      'time',
      'abbr[title]',
    ],
    link: [
      ':is(.wp-block-comment-date, .comment-metadata, .comment-meta, .comment-date, .column-date) a[href*="#comment-"]',
      'time a[href*="#comment-"], a[href*="#comment-"]:has(time)',
    ],
    parentLink: ['.column-comment a[href*="#comment-"]:not(p a)'],
    reply: ['a.comment-reply-link', '.row-actions .reply button'],
    anchor: ['.wp-block-comment-reply-link', '.reply', '.row-actions'],
    composer: [
      // Against spam, some plugins give the field another name, and the name to a trap.
      'textarea#comment, #replyrow textarea[name="replycontent"]',
      '#commentform textarea[name="comment"]',
      '.wpd_comm_form :is(textarea[name="wc_comment"], .ql-editor)',
    ],
    rating: ['.star-rating .rating'],
    send: ['#replyrow .save, #commentform :is([type="submit"], .submit)', '.wpd_comm_form [type="submit"]'],
    login: ['#wp-admin-bar-user-info .username'],
    approve: ['.unapproved .row-actions .approve a'],
    unapprove: ['.row-actions .unapprove a:not(.unapproved a)'],
    spam: ['.row-actions .spam a'],
    trash: ['.row-actions .trash a'],
    restore: ['.row-actions :is(.untrash, .unspam) a'],
  },
  limit: 65_525,
  readId: (el) => /^(?:li-|div-)?comment-(\d{1,20})$|^wpd-comm-(\d{1,20})_/.exec(el.id)?.slice(1).find(Boolean) ?? null,
  tracking: ['replytocom'],
  findComposerItem(composer, page) {
    const form = composer.closest('form, #replyrow');
    const answered = form?.querySelector<HTMLInputElement>('#comment_parent, #comment_ID')?.value ?? '';
    return /^[1-9]\d{0,19}$/.test(answered) ? findRow(answered, page) : null;
  },
  finish(item, el, page) {
    item.author.handle = null;
    const login = page.doc.querySelector('#wp-admin-bar-user-info .username')?.textContent?.trim();
    if (login && el.classList.contains(`comment-author-${login}`)) item.isOwn = true;
    item.permalink ??= absoluteUrl(`#comment-${item.id}`, page.url);
    const rating = Number(findOwn(spec, 'rating', el, page)?.textContent);
    if (rating >= 1 && rating <= 5) return { ...item, kind: 'review', rating };
    if (el.tagName !== 'TR') return item;
    // The list shows one paragraph after the other in one cell, and the parent as a link before them.
    const paragraphs = queryAll(el, '.column-comment p').map((p) => readText(p));
    const parent = findOwn(spec, 'parentLink', el, page)?.getAttribute('href');
    const parentId = /#comment-(\d{1,20})$/.exec(parent ?? '')?.[1] ?? null;
    return {
      ...item,
      text: paragraphs.join('\n\n').trim().slice(0, 100_000) || item.text,
      parentId,
      depth: parentId === null ? 0 : 1,
      kind: parentId === null ? 'comment' : 'reply',
    };
  },
  actions: {
    approve: { press: 'approve', item: ':not(.unapproved)', gone: true },
    unapprove: { press: 'unapprove', item: '.unapproved', gone: true },
    spam: { press: 'spam', gone: true, done: hasUndo },
    delete: { press: 'trash', gone: true, done: hasUndo },
    restore: { press: 'restore', gone: true, done: hasUndo },
  },
};

/** The dashboard replaces a row by one that offers to undo. */
function hasUndo(id: string, page: Page): boolean {
  return page.doc.getElementById(`undo-${id}`) !== null;
}

function findRow(id: string, page: Page): Element | null {
  return page.doc.getElementById(`li-comment-${id}`) ?? page.doc.getElementById(`comment-${id}`);
}

export const wordpress = describeSite(spec);
