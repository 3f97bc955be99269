import { absoluteUrl } from '@/utils/dom/absolute-url';
import { findSlots } from './find-slot';
import { describeSite } from './parts/describe-site';
import { listItems } from './parts/list-items';
import { perPage } from './parts/per-page';
import type { SiteSpec } from './parts/site-spec';
import type { Page, SiteAdapter } from './site-adapter';

/** The message that opens the topic. */
const first = 'div.message:not(.reply)';

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
    // Opens the empty form: the first message needs no quotation.
    answerTopic: ['a[onclick*="#reply"]', 'a[href*="/topics/quote/"]:not(.message *)'],
    me: ['#loggedas a[href]'],
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
    return el.matches(first) && topic !== undefined ? `message-${topic}` : null;
  },
  findParent: () => null,
  readKind: (el) => (el.matches('.reply') ? 'reply' : el.matches('.journal') ? 'comment' : 'post'),
  finish(item, el, page) {
    item.permalink ??= absoluteUrl(el.id === '' ? page.url.href : `#${el.id}`, page.url);
    const me = readOwnUrl(page);
    if (me !== null && me === item.author.profileUrl) item.isOwn = true;
    return item;
  },
  findComposerItem(composer, page) {
    if (composer.closest('#reply') === null) return null;
    const quoted = quotedId(composer);
    const items = listItems(spec, page.doc, page);
    return items.find((el) => (quoted === null ? el.matches(first) : el.id === `message-${quoted}`)) ?? null;
  },
  actions: { delete: { press: 'delete', gone: true } },
};

/** The address of the person who is logged in. */
const readOwnUrl = perPage((page) =>
  absoluteUrl(findSlots(spec, 'me', page.doc, page)[0]?.getAttribute('href') ?? null, page.url),
);

/** The number of the message quoted at the head of the reply form; null when none is. */
function quotedId(composer: Element): string | null {
  const head = readValue(composer).split('\n', 1)[0]?.slice(0, 1_000) ?? '';
  return /message#(\d{1,12})\)?\s?:/.exec(head)?.[1] ?? null;
}

/** Whether the form holds words of the person's own, which the next quotation would overwrite. */
function holdsDraft(composer: Element): boolean {
  const [head = '', ...rest] = readValue(composer).trim().split('\n');
  return head !== '' && (rest.length === 0 || rest.some((line) => line.trim() !== '' && !line.startsWith('>')));
}

function readValue(composer: Element): string {
  return 'value' in composer ? String(composer.value) : (composer.textContent ?? '');
}

const site = describeSite(spec);

export const redmine: SiteAdapter = {
  ...site,
  findReplyControl(el: Element, page: Page) {
    if (site.listComposers(page).some(holdsDraft)) return null;
    const own = site.findReplyControl?.(el, page) ?? null;
    if (own !== null || !el.matches(first)) return own;
    return (findSlots(spec, 'answerTopic', page.doc, page)[0] as HTMLElement | undefined) ?? null;
  },
};
