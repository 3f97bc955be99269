import { readText } from '@/utils/dom/read-text';
import { describeSite } from './parts/describe-site';
import { listItems } from './parts/list-items';
import { readMastodonLimit } from './parts/mastodon-limit';
import { findAnsweredStatuses } from './parts/mastodon-thread';
import { perPage } from './parts/per-page';
import { readFields } from './parts/read-fields';
import type { SiteSpec } from './parts/site-spec';

/** Inside a post that another one quotes: it is part of that one, and nobody's words there. */
const quoted = '.status__quote *';

/**
 * Mastodon's own web interface (3.5 to 4.x, glitch-soc): columns, one post with its thread, notifications. Rests on
 * the `status` classes, the status id and the account links, the same in all of them.
 *
 * Weak: the page says what a post of a thread answers only where lines connect them; else it counts as an answer to
 * the post that is open. Delete, mute and report are words in a
 * menu: the menu is opened, the person chooses. Other front-ends (Elk, Phanpy) are read as any page.
 */
const spec: SiteSpec = {
  id: 'mastodon',
  label: 'Mastodon',
  fingerprint:
    '#mastodon, .app-holder .columns-area, .status[data-id] .status__content, .detailed-status__display-name',
  sampleUrls: [
    { url: 'https://mastodon.example/home', kind: 'feed' },
    { url: 'https://mastodon.example/public/local', kind: 'feed' },
    { url: 'https://mastodon.example/tags/velo', kind: 'feed' },
    { url: 'https://mastodon.example/@lise/109876543210987654', kind: 'thread' },
    { url: 'https://mastodon.example/@lise@autre.example/109876543210987654', kind: 'thread' },
    { url: 'https://mastodon.example/@lise', kind: 'profile' },
    { url: 'https://mastodon.example/notifications', kind: 'inbox' },
    { url: 'https://mastodon.example/settings/profile', kind: 'other' },
  ],
  pages: [
    [/^(?:\/deck|\/web)?\/@[^/]+\/\d+/, 'thread'],
    [/^(?:\/deck|\/web)?\/statuses\/\d+/, 'thread'],
    [/^(?:\/deck|\/web)?\/@[^/]+/, 'profile'],
    [/^(?:\/deck|\/web)?\/(?:notifications|conversations)/, 'inbox'],
    [
      /^(?:\/deck|\/web)?\/(?:home|public|tags|lists|favourites|bookmarks|explore|timelines|getting-started)|^\/(?:deck|web)?$/,
      'feed',
    ],
  ],
  expects: { thread: ['item', 'name', 'link'] },
  account: [{ part: /^(?:\/deck|\/web)?\/@([^/?]{1,300})/, anybody: true }],
  selectors: {
    // Older versions have no wrapper around the detailed post; the action bar stands beside it.
    // The pages a server draws for visitors give a status no id of its own, only its address.
    item: [
      `.status:is([data-id], :has(a.status__relative-time[href])):not(${quoted}), .detailed-status__wrapper, .detailed-status:not(.detailed-status__wrapper *)`,
      // The redesign of 2026 keeps the ids of post and account.
      `article[data-id]:has(header a[data-hover-card-account]):not(:has(article), ${quoted})`,
    ],
    name: [`.display-name__html:not(${quoted})`, '.display-name strong', '.status__display-name strong'],
    handle: ['.display-name__account', 'header a[title^="@"]:not(:has(.display-name, img))'],
    profile: [
      'a.status__display-name',
      'a.detailed-status__display-name',
      '.status__info a[href*="/@"]:not(:has(time), [data-hover-card-account] a)',
      'header a[data-hover-card-account]',
    ],
    text: [
      `.status__content__text:not(${quoted})`,
      `.status__content:not(${quoted})`,
      '.e-content',
      '[lang]:not(header *)',
    ],
    // Shown while a content warning hides the text; the author wrote it too.
    warning: [
      '.status__content__spoiler-text',
      '.content-warning p',
      '.status__content--with-spoiler > p',
      '.p-summary',
    ],
    notText: ['button, .status__content__read-more-button, .translate-button, .quote-inline'],
    time: ['a.status__relative-time time', 'a.detailed-status__datetime time', 'time[datetime]:not(button *)'],
    link: ['a.status__relative-time', 'a.detailed-status__datetime', 'a[href]:has(> time[datetime])'],
    anchor: ['.status__action-bar', '.detailed-status__action-bar'],
    reply: ['button:is(:has(.icon-reply), :has(.icon-reply-all), :has(.fa-reply), :has(.fa-reply-all))'],
    more: ['button:is(:has(.icon-ellipsis-h), :has(.fa-ellipsis-h))'],
    menu: ['.dropdown-menu'],
    composer: ['.compose-form textarea.autosuggest-textarea__textarea', '.compose-form textarea'],
    composerFrame: ['.compose-form'],
    counter: ['.character-counter'],
    answered: ['.reply-indicator__content', '.reply-indicator .status__content'],
    send: [
      '.compose-form :is(.compose-form__publish-button-wrapper, .compose-form__submit) button',
      '.compose-form [type="submit"]',
    ],
  },
  limit: readMastodonLimit,
  readId(el) {
    const own = el.getAttribute('data-id');
    if (own && /^\d{1,30}$/.test(own)) return own;
    const link = el.querySelector('a.detailed-status__datetime, a.status__relative-time')?.getAttribute('href');
    return /\/(\d{1,30})(?:[?#]|$)/.exec(link ?? '')?.[1] ?? null;
  },
  findParent: (el, page) => findAbove(page).get(el) ?? null,
  readKind: (el, _page, depth) =>
    depth > 0 || el.matches('.status-reply, .status__wrapper-reply, .status__wrapper-reply *') ? 'reply' : 'post',
  finish(item, el) {
    const warning = spec.selectors.warning?.map((selector) => el.querySelector(selector)).find((found) => found);
    const words = warning ? readText(warning) : '';
    if (words !== '' && !item.text.startsWith(words)) item.text = `${words}\n${item.text}`.trim();
    if (item.author.handle !== null && !item.author.handle.startsWith('@'))
      item.author.handle = `@${item.author.handle}`;
    return item;
  },
  findComposerItem(composer, page) {
    const frame = composer.closest('.compose-form, .compose-panel, .drawer__inner') ?? composer;
    const quoted = spec.selectors.answered?.map((selector) => frame.querySelector(selector)).find((found) => found);
    if (!quoted) return null;
    const words = readText(quoted);
    return listItems(spec, page.doc, page).find((el) => readFields(spec, el, page)?.text === words) ?? null;
  },
  actions: { menu: { press: 'more', shows: 'menu' } },
};

/** Read once a pass: which post each one answers. */
const findAbove = perPage((page) => findAnsweredStatuses(listItems(spec, page.doc, page)));

export const mastodon = describeSite(spec);
