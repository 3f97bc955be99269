import { describeSite } from './parts/describe-site';
import type { SiteSpec } from './parts/site-spec';

const icon = (name: string): string => `use:is([href$="#icon-${name}"], [*|href$="#icon-${name}"])`;

/**
 * Lemmy's own interface (0.19, 1.0): the comments of a post, with their thread. Rests on `#comment-<id>`, the links to
 * people and comments, and the names of the icons.
 *
 * Weak: the post at the top is not read; times are shown in words only. Photon, Voyager and Alexandrite share nothing
 * with it and are read as any page. Moderators' acts ask for a reason: the menu is opened, the person chooses.
 */
const spec: SiteSpec = {
  id: 'lemmy',
  label: 'Lemmy',
  fingerprint: '.lemmy-site, #app .comment-node, article.comment-node[id^="comment-"]',
  sampleUrls: [
    { url: 'https://lemmy.example/post/1204', kind: 'thread' },
    { url: 'https://lemmy.example/comment/98121', kind: 'thread' },
    { url: 'https://lemmy.example/reports', kind: 'moderation' },
    { url: 'https://lemmy.example/inbox', kind: 'inbox' },
    { url: 'https://lemmy.example/u/lise', kind: 'profile' },
    { url: 'https://lemmy.example/c/jardin', kind: 'feed' },
  ],
  pages: [
    [/^\/(?:post|comment)\//, 'thread'],
    [/^\/(?:reports|registration_applications)/, 'moderation'],
    [/^\/(?:inbox|notifications)/, 'inbox'],
    [/^\/u\//, 'profile'],
    [/^\/(?:c\/|home|$|\?)/, 'feed'],
  ],
  selectors: {
    item: ['li.comment', 'article[id^="comment-"]'],
    name: ['a.person-listing', 'a[href^="/u/"]', 'a[href*="/u/"]'],
    text: ['.comment-content .md-div', '.comment-content'],
    // A quotation is somebody else's words.
    notText: ['button, blockquote'],
    time: ['time[datetime]'],
    link: ['a[href^="/comment/"]', 'a[href*="/comment/"]:not(.comment-content a)'],
    reply: [`button:has(${icon('reply1')})`],
    anchor: ['.comment-content'],
    composer: ['.comment-comment-container textarea, textarea[id^="markdown-textarea-"]'],
    send: ['.markdown-textarea [type="submit"]', '.comment-comment-container [type="submit"]', 'form [type="submit"]'],
    more: ['button[aria-controls^="comment-actions-dropdown"]', `button:has(${icon('more-vertical')})`],
    menu: ['[id^="comment-actions-dropdown"].show', '.dropdown-menu.show'],
    flag: [`button:has(${icon('flag')})`],
    dialog: ['.modal.show'],
  },
  limit: 10_000,
  readId(el) {
    const article = el.matches('article') ? el : el.querySelector('article');
    return /^comment-(\d{1,19})$/.exec(article?.id ?? '')?.[1] ?? null;
  },
  finish(item) {
    const path = item.author.profileUrl === null ? '' : new URL(item.author.profileUrl).pathname;
    const user = /^\/u\/([^/]{1,300})/.exec(path)?.[1];
    if (user === undefined) return item;
    const handle = `@${user}`;
    item.author = { ...item.author, handle, id: handle, name: item.author.name.replace(/^@/, '') };
    return item;
  },
  actions: {
    report: { press: 'flag', menu: 'more', shows: 'dialog' },
    menu: { press: 'more', shows: 'menu' },
  },
};

export const lemmy = describeSite(spec);
