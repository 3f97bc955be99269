import { absoluteUrl } from '@/utils/dom/absolute-url';
import { queryFirst } from '@/utils/dom/query-first';
import { readPreText } from '@/utils/dom/read-pre-text';
import { readText } from '@/utils/dom/read-text';
import { describeSite } from './parts/describe-site';
import type { SiteSpec } from './parts/site-spec';

const rowId = /^chat-messages-(?:(\d{5,25})-)?(\d{5,25})$/;

/**
 * Discord in the browser: the messages of a channel. Rests on the ids of each message and of its parts
 * (`chat-messages-…`, `message-content-…`, `message-username-…`), the same in every language.
 *
 * Weak: the author is only written on the first message of several in a row; when that one is scrolled away, the author
 * of the others is unknown. The site's menu is only in the page while the pointer is over a message. Its terms forbid
 * changing the client: only reading, and writing on the person's click.
 */
const spec: SiteSpec = {
  id: 'discord',
  label: 'Discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  sampleUrls: [
    { url: 'https://discord.com/channels/1180000000000000001/1180000000000000002', kind: 'chat' },
    { url: 'https://discord.com/channels/@me/1180000000000000003', kind: 'chat' },
    { url: 'https://discord.com/channels/@me', kind: 'inbox' },
    { url: 'https://discord.com/login', kind: 'other' },
  ],
  pages: [
    [/^\/channels\/[^/]+\/\d/, 'chat'],
    [/^\/channels\//, 'inbox'],
  ],
  expects: { chat: ['composer'] },
  // The server, by its number.
  account: [{ part: /^\/channels\/(\d{5,25})/ }],
  selectors: {
    item: ['li[id^="chat-messages-"]', '[data-list-item-id^="chat-messages___"]'],
    name: ['[id^="message-username-"]'],
    text: ['[id^="message-content-"]'],
    // "(edited)" holds a time of its own.
    notText: ['time, [class*="edited"], [class*="hiddenVisually"]'],
    time: ['time[id^="message-timestamp-"]', 'time[datetime]'],
    anchor: ['[id^="message-content-"]'],
    composer: ['[role="textbox"][data-slate-editor="true"]', 'form textarea[class*="textArea"]'],
    send: ['form [class*="sendIcon"]', 'form button[type="submit"]'],
    more: [
      '[class*="buttonContainer"] [aria-haspopup="menu"]',
      '[class*="buttonContainer"] [role="button"][aria-expanded]',
    ],
    menu: ['[role="menu"]'],
    answered: ['li[id^="chat-messages-"]:has([class*="replying"])'],
  },
  limit: 2000,
  enterSends: true,
  readText: readPreText,
  readId: (el) =>
    rowId.exec(el.id)?.[2] ??
    /___(?:chat-messages-)?(?:\d+-)?(\d{5,25})$/.exec(el.getAttribute('data-list-item-id') ?? '')?.[1] ??
    null,
  findParent: () => null,
  readKind: () => 'message',
  finish(item, el, page) {
    const [, channel] = rowId.exec(el.id) ?? [];
    const place = /^\/channels\/(@me|\d{5,25})\/(\d{5,25})/.exec(page.url.pathname);
    const permalink = absoluteUrl(
      `/channels/${place?.[1] ?? '@me'}/${place?.[2] ?? channel ?? ''}/${item.id}`,
      page.url,
    );
    // A message that answers another shows that one's name and words first, under that one's id.
    const body = findPart(el, `message-content-${item.id}`);
    const first = findFirst(el);
    const [named, id] =
      first === null
        ? [null, null]
        : [findPart(first, `message-username-${rowId.exec(first.id)?.[2]}`), readUser(first)];
    const name =
      named === null ? '' : readText(queryFirst(named, '[class*="username"]') ?? named.firstElementChild ?? named);
    const without = (inner: Element): boolean => inner.matches(spec.selectors.notText?.[0] ?? 'time');
    const answered = /^message-content-(\d{5,25})$/.exec(
      queryFirst(el, `[id^="message-reply-context-"] [id^="message-content-"]`)?.id ?? '',
    )?.[1];
    return {
      ...item,
      text: body === null ? '' : readPreText(body, without).slice(0, 100_000),
      author: { id: id ?? name, name, handle: null, profileUrl: null },
      permalink,
      parentId: answered ?? null,
      depth: answered === undefined ? 0 : 1,
      isOwn: item.isOwn || (name !== '' && page.ownHandles.includes(name.toLowerCase())),
    };
  },
  findComposerItem(composer, page) {
    const edited = composer.closest('li[id^="chat-messages-"]');
    return edited ?? queryFirst(page.doc, spec.selectors.answered?.[0] ?? 'li');
  },
  actions: { menu: { press: 'more', shows: 'menu' } },
};

/** An element inside by its exact id: what the page wrote never becomes a selector. */
function findPart(el: Element, id: string): Element | null {
  for (const part of el.querySelectorAll('[id^="message-"]')) if (part.id === id) return part;
  return null;
}

/** The first message of the group: the nearest one above, or this one, that is headed by its own author. */
function findFirst(el: Element): Element | null {
  for (let at: Element | null = el; at !== null; at = at.previousElementSibling) {
    const own = rowId.exec(at.id)?.[2];
    if (own !== undefined && findPart(at, `message-username-${own}`) !== null) return at;
  }
  return null;
}

/** The number of the person, in the address of the portrait. */
function readUser(el: Element): string | null {
  for (const image of el.querySelectorAll('img[src*="/avatars/"]')) {
    if (image.closest('[id^="message-reply-context-"]') !== null) continue;
    const id = /\/avatars\/(\d{5,25})\//.exec(image.getAttribute('src')?.slice(0, 500) ?? '')?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

export const discord = describeSite(spec);
