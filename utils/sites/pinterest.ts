import { absoluteUrl } from '@/utils/dom/absolute-url';
import { hashText } from '@/utils/dom/hash-text';
import { queryAll } from '@/utils/dom/query-all';
import { queryFirst } from '@/utils/dom/query-first';
import { readText } from '@/utils/dom/read-text';
import { describeSite } from './parts/describe-site';
import type { SiteSpec } from './parts/site-spec';
import type { Page } from './site-adapter';

/**
 * Pinterest: the comments of a pin. Rests on the test ids of the list, the comment and the editor.
 *
 * Weak: known from few pages. A comment has neither id, address nor exact time in the page: pin, author and words tell
 * it apart. What answers what is only known where comments are nested. Of the menu only its place is known.
 */
const spec: SiteSpec = {
  id: 'pinterest',
  label: 'Pinterest',
  matches: [
    'https://*.pinterest.com/*',
    'https://*.pinterest.fr/*',
    'https://*.pinterest.co.uk/*',
    'https://*.pinterest.ca/*',
  ],
  sampleUrls: [
    { url: 'https://www.pinterest.com/pin/1180000000000000001/', kind: 'post' },
    { url: 'https://fr.pinterest.com/pin/1180000000000000001/', kind: 'post' },
    { url: 'https://www.pinterest.fr/pin/1180000000000000001/', kind: 'post' },
    { url: 'https://www.pinterest.com/', kind: 'feed' },
    { url: 'https://www.pinterest.com/atelierlise/', kind: 'profile' },
    { url: 'https://www.pinterest.com/settings/', kind: 'other' },
  ],
  pages: [
    [/^\/pin\/\w/, 'post'],
    [/^\/(?:$|\?|homefeed)/, 'feed'],
    [/^\/(?!settings|ideas|search|today|business|login|_|news|password)[\w-]{1,60}\/?(?:$|\?)/, 'profile'],
  ],
  account: [
    {
      part: /^\/(?!(?:pin|settings|ideas|search|today|business|login|_|news|password|homefeed)(?:[/?]|$))([\w-]{1,60})\/?(?:\?|$)/,
      anybody: true,
    },
  ],
  selectors: {
    item: [
      '[data-test-id="commentThread-comment"]',
      '[data-test-id="aggregated-comment-list"] [data-test-id^="comment"]',
    ],
    text: ['[data-test-id="comment-text"]', '.text-container', '[dir="auto"]'],
    reply: ['[data-test-id="comment-reply-button"]', 'button[data-test-id*="reply"]'],
    anchor: ['[data-test-id="comment-reply-button"]', 'a[href^="/"]:not(:has(img))'],
    more: ['button[aria-haspopup="true"], button[aria-haspopup="menu"]', '[data-test-id*="more"] button'],
    menu: ['[role="menu"]', '[role="listbox"]'],
    // Draft.js; one for wide screens, one for narrow ones.
    composer: [
      ':is([data-test-id="comment-editor-container"], [data-test-id="editor-with-mentions"]) [contenteditable="true"]',
      ':is(#dweb-comment-editor-container, #mweb-comment-editor-container) [contenteditable="true"]',
      ':is(#dweb-comment-editor-container, #mweb-comment-editor-container)[contenteditable="true"]',
    ],
    send: ['[data-test-id="activity-item-create-submit"] button', '[data-test-id="comment-editor-container"] button'],
  },
  limit: 500,
  readId(el, page) {
    const author = findAuthor(el, page);
    const text = readBody(el, author);
    const pin = /\/pin\/([\w-]{1,60})/.exec(page.url.pathname)?.[1] ?? '';
    return author === null && text === '' ? null : hashText(`${pin}\n${author?.getAttribute('href')}\n${text}`);
  },
  finish(item, el, page) {
    const link = findAuthor(el, page);
    const profileUrl = absoluteUrl(link?.getAttribute('href') ?? null, page.url);
    const handle = /^https:\/\/[^/]{1,60}\/([\w-]{1,60})\/?$/.exec(profileUrl ?? '')?.[1] ?? null;
    const name = link?.textContent?.trim() || (handle ?? '');
    const isOwn = item.isOwn || (handle !== null && page.ownHandles.includes(handle.toLowerCase()));
    return {
      ...item,
      text: readBody(el, link).slice(0, 100_000),
      author: { id: handle ?? name, name, handle, profileUrl },
      isOwn,
    };
  },
  actions: { menu: { press: 'more', shows: 'menu' } },
};

/** The first link to a person that carries words: the portrait is a link too. */
function findAuthor(el: Element, page: Page): Element | null {
  const isPerson = (a: Element): boolean => {
    const path = absoluteUrl(a.getAttribute('href'), page.url)?.replace(/^https?:\/\/[^/]+/, '') ?? '';
    return /^\/[\w-]{1,60}\/?$/.test(path) && !!a.textContent?.trim();
  };
  return queryAll(el, 'a[href]').find(isPerson) ?? null;
}

/** The part named so; else the comment without its author, its times, its buttons and the comments nested in it. */
function readBody(el: Element, author: Element | null): string {
  const isOther = (inner: Element): boolean => inner !== el && inner.matches('[data-test-id="commentThread-comment"]');
  for (const slot of spec.selectors.text ?? []) {
    const named = queryFirst(el, slot);
    if (named !== null && !(author !== null && named.contains(author)) && !author?.contains(named))
      return readText(named, isOther);
  }
  return '';
}

export const pinterest = describeSite(spec);
