import { absoluteUrl } from '@/utils/dom/absolute-url';
import { describeSite } from './parts/describe-site';
import type { SiteSpec } from './parts/site-spec';

/**
 * Redmine 4 to 6: forum topics with their replies, and the notes of an issue. Rests on the ids of messages and changes,
 * the `icon-` classes and the links to users.
 *
 * Weak: times are shown in the reader's own format, so none is exact. Deleting asks in the browser's own dialog and
 * then leaves the page.
 */
const spec: SiteSpec = {
  id: 'redmine',
  label: 'Redmine',
  fingerprint: 'meta[name="description"][content="Redmine"]',
  sampleUrls: [
    { url: 'https://projets.example/boards/1/topics/5', kind: 'thread' },
    { url: 'https://projets.example/redmine/boards/1/topics/5?r=7#message-7', kind: 'thread' },
    { url: 'https://projets.example/issues/44', kind: 'thread' },
    { url: 'https://projets.example/projects/site/boards', kind: 'other' },
  ],
  pages: [[/\/(?:boards\/\d+\/topics|issues)\/\d+/, 'thread']],
  selectors: {
    item: ['div.message, .journal[id^="change-"]:has(.wiki)'],
    name: ['.reply-header a.user', '.author a.user', 'h4 a.user', 'a.user', '.author'],
    text: ['.wiki'],
    notText: ['blockquote, .contextual'],
    link: ['.reply-header a[href*="#message-"]', 'a.journal-link', '.author a[href*="/topics/"]'],
    reply: ['.contextual a.icon-comment', 'a.icon-comment'],
    anchor: ['.contextual'],
    composer: ['textarea#message_content, textarea#issue_notes, textarea[name="message[content]"]'],
    send: ['form [name="commit"], form [type="submit"]'],
    delete: ['a.icon-del'],
  },
  limit: () => null,
  // The first message has no id of its own: the topic's number is it.
  readId(el, page) {
    const own = /^(?:message|change)-(\d{1,12})$/.exec(el.id);
    if (own) return el.id;
    const topic = /\/topics\/(\d{1,12})/.exec(page.url.pathname)?.[1];
    return el.matches('div.message:not(.reply)') && topic !== undefined ? `message-${topic}` : null;
  },
  findParent: () => null,
  readKind: (el) => (el.matches('.reply') ? 'reply' : el.matches('.journal') ? 'comment' : 'post'),
  finish(item, el, page) {
    item.permalink ??= absoluteUrl(el.id === '' ? page.url.href : `#${el.id}`, page.url);
    return item;
  },
  findComposerItem: () => null,
  actions: { delete: { press: 'delete', gone: true } },
};

export const redmine = describeSite(spec);
