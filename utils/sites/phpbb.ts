import { absoluteUrl } from '@/utils/dom/absolute-url';
import { queryAll } from '@/utils/dom/query-all';
import { describeSite } from './parts/describe-site';
import { perPage } from './parts/per-page';
import type { SiteSpec } from './parts/site-spec';

const posts = '.post[id^="p"]';
/** In styles made of tables, as version 2 had them, and in those where only an anchor in the post has its id. */
const anchor = 'a:is([name^="p"], [id^="p"])';
const anchored = `:is(table, .post):has(${anchor}):has(.postbody):not(:has(table ${anchor}))`;
/** In styles that name a post otherwise. */
const loosePosts = '[id^="p"]:has(.postbody)';

/**
 * phpBB 3.1 to 4.0, prosilver and the styles made from it: topics, quick reply and full editor, the moderators' lists
 * of unapproved and reported posts. Rests on the post's id, `postbody`, the icons and the addresses of its buttons.
 *
 * Weak: nothing happens in place: most acts lead to a page that asks, and how they ended is read on the topic that
 * follows; a report leaves no trace there. The moderators' lists show subjects only.
 */
const spec: SiteSpec = {
  id: 'phpbb',
  label: 'phpBB',
  fingerprint:
    '#phpbb, body[id="phpbb"], .post[id^="p"] .postbody, .tablebg .postauthor, #mcp input[name="post_id_list[]"]',
  sampleUrls: [
    { url: 'https://forum.example/viewtopic.php?f=2&t=512', kind: 'thread' },
    { url: 'https://forum.example/board/viewtopic.php?p=4102#p4102', kind: 'thread' },
    { url: 'https://forum.example/posting.php?mode=reply&t=512', kind: 'thread' },
    { url: 'https://forum.example/mcp.php?i=queue&mode=unapproved_posts', kind: 'moderation' },
    { url: 'https://forum.example/ucp.php?i=pm&mode=view&p=3', kind: 'inbox' },
    { url: 'https://forum.example/index.php', kind: 'other' },
  ],
  pages: [
    [/viewtopic\.php|posting\.php|\/topic\//, 'thread'],
    [/mcp\.php/, 'moderation'],
    [/ucp\.php\?.*i=pm/, 'inbox'],
  ],
  selectors: {
    item: [posts, 'li.row:has(input[name="post_id_list[]"])', anchored, loosePosts],
    name: [
      '.postprofile :is(.username, .username-coloured)',
      '.author :is(.username, .username-coloured)',
      ':is(.username, .username-coloured)',
      '.postauthor',
      // Version 3.0, and styles that name them otherwise.
      '.postprofile dt a[href]:not(:has(img))',
      '.author strong',
      '.postprofile dt strong',
    ],
    profile: [
      '.postprofile a:is(.username, .username-coloured)',
      '.author a[href*="u="]',
      'a[href*="mode=viewprofile"]',
    ],
    text: ['.postbody .content', '.content', '[id^="post_content"]', 'div.postbody', 'a.topictitle'],
    notText: [
      'blockquote, .quotetitle, .quotecontent, .signature, .post-buttons, .author, h3:has(> a[href*="#p"]), .notice, .attachbox, .inline-attachment, .codebox p, .codebox dt',
    ],
    time: ['.author time[datetime]', 'time[datetime]'],
    link: ['.author a[href*="#p"]', 'h3 a[href*="#p"]', 'a[href*="#p"]:not(.postbody *)', 'a.topictitle'],
    reply: ['.post-buttons a[href*="mode=quote"]', '.profile-icons a[href*="mode=quote"]', 'a[href*="mode=quote"]'],
    anchor: ['.post-buttons', '.profile-icons', 'h3'],
    composer: ['#qr_postform textarea[name="message"], #postform textarea[name="message"]', 'textarea[name="message"]'],
    send: [':is(#qr_postform, #postform) [name="post"]'],
    approve: ['form.mcp_approve [name="action[approve]"]'],
    disapprove: ['form.mcp_approve [name="action[disapprove]"]', 'a[href*="mode=delete"], a[href*="mode=soft_delete"]'],
    restore: ['form.mcp_approve [name="action[restore]"]'],
    report: [':is(.post-buttons, .profile-icons) a:is([href*="/report"], [href*="report.php"])', '.report-icon a'],
    dialog: ['#phpbb_confirm .alert_text', '#phpbb_alert .alert_text'],
    waiting: ['.post-notice.unapproved'],
  },
  limit: 60_000,
  readId(el) {
    const box = el.matches('li') ? el.querySelector('input[name="post_id_list[]"]')?.getAttribute('value') : null;
    const within = el.matches(posts) ? null : el.querySelector(anchor);
    return /^p?(\d{1,12})$/.exec(box ?? within?.getAttribute('name') ?? (within?.id || el.id))?.[1] ?? null;
  },
  findParent: () => null,
  readKind: (el, page) => (findFirst(page) === el && !/[?&]start=[1-9]/.test(page.url.search) ? 'post' : 'comment'),
  finish(item, el, page) {
    item.permalink ??= absoluteUrl(`#${el.id}`, page.url);
    return item;
  },
  findComposerItem: () => null,
  actions: {
    approve: { press: 'approve', shows: 'dialog', item: `:not(:has(.post-notice.unapproved))` },
    delete: { press: 'disapprove', shows: 'dialog', gone: true },
    restore: { press: 'restore', shows: 'dialog', item: `:not(:has(.post-notice.deleted))` },
    report: { press: 'report', shows: 'dialog' },
  },
};

const findFirst = perPage(
  ({ doc }) =>
    doc.querySelector(`${posts}, ${anchored}`) ?? queryAll(doc, loosePosts).find(({ id }) => /^p\d/.test(id)) ?? null,
);

export const phpbb = describeSite(spec);
