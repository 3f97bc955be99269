import { describeSite } from './parts/describe-site';
import type { SiteSpec } from './parts/site-spec';

/**
 * Disqus, inside its own frame (disqus.com/embed), on whatever site shows it. Rests on the post's id, `data-role` and
 * `data-action`; the author's link before the one to the person answered.
 *
 * Weak: times are shown in words only. What the menu holds depends on who looks; it is opened, the person chooses.
 * The moderation panel of disqus.com is another application and not read.
 */
const spec: SiteSpec = {
  id: 'disqus',
  label: 'Disqus',
  matches: ['https://disqus.com/embed/comments/*'],
  sampleUrls: [
    {
      url: 'https://disqus.com/embed/comments/?base=default&f=journal&t_u=https%3A%2F%2Fjournal.example%2Fa',
      kind: 'post',
    },
  ],
  pages: [[/^\/embed\/comments/, 'post']],
  // The forum's short name.
  account: [{ part: /[?&]f=([\w-]{1,80})/ }],
  selectors: {
    item: ['li.post[id^="post-"]', '[id^="post-"]:has([data-role="message"])'],
    name: [
      '.post-byline .author a',
      '.post-byline .author',
      '.author a',
      '[data-action="profile"][data-username]:not(:has(img))',
    ],
    profile: ['a[data-action="profile"][data-username]'],
    text: ['[data-role="message"]', '[data-role="message-content"]'],
    link: ['a[data-role="relative-time"]', 'a.time-ago'],
    time: ['time[datetime]'],
    reply: ['[data-action="reply"]'],
    anchor: ['[data-role="message-container"]'],
    composer: [
      '[data-role="editable"]:is([contenteditable="true"], [contenteditable="plaintext-only" i])',
      '[data-role="textarea"] textarea, textarea.textarea',
    ],
    send: ['[data-action="submit"]', '.postbox button[type="submit"], .postbox .btn'],
    more: ['[data-role="menu"] .dropdown-toggle', '.post-menu .dropdown-toggle'],
    menu: ['.post-menu.open .dropdown-menu', '.dropdown.open .dropdown-menu'],
  },
  limit: () => null,
  readId(el) {
    // Where a comment was deleted stands a notice, and nobody's name.
    const said = el.querySelector('[data-role="post-content"]') ?? el;
    const isSigned = said.querySelector('.author, [data-username]') !== null;
    return isSigned ? (/^post-(\d{1,20})$/.exec(el.id)?.[1] ?? null) : null;
  },
  finish(item, el) {
    const user = el.querySelector('a[data-action="profile"][data-username]')?.getAttribute('data-username');
    if (user && item.author.profileUrl !== null) item.author = { ...item.author, handle: user, id: user };
    return item;
  },
  actions: { menu: { press: 'more', shows: 'menu' } },
};

export const disqus = describeSite(spec);
