import type { Item } from '@/utils/community/schema';
import { absoluteUrl } from '@/utils/dom/absolute-url';
import { hashText } from '@/utils/dom/hash-text';
import { queryAll } from '@/utils/dom/query-all';
import { readTime } from '@/utils/dom/read-time';
import { readBlock, readBlockAgain } from './parts/block-reader';
import { type FoundBlock, findBlocks } from './parts/find-blocks';
import { findReplyControl } from './parts/find-reply-control';
import { listTimes } from './parts/list-times';
import { defineSite, type Page } from './site-adapter';

/**
 * Any page: forums, blogs and internal networks nobody described. Comments the page declares (schema.org) come first,
 * else repeated blocks of author, time and text; and whatever editor has the focus.
 *
 * Weak: comments without any time; blocks that show a title and a text alike. Reads nothing rather than too much.
 * No native action: what a button does is not known.
 */
const declared =
  '[itemprop="comment"], [itemprop="review"], [itemprop="suggestedAnswer"], [itemprop="acceptedAnswer"], [itemtype*="schema.org/Comment"], [itemtype*="schema.org/Review" i]:not([itemtype*="Rating"]), [itemtype*="schema.org/Answer"]';
const editors = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

const submits = 'button[type="submit"], input[type="submit"], button:not([type])';

/** The blocks of a page with where their parts stand; kept per document so that one is read without finding all again. */
const known = new WeakMap<Document, Map<Element, FoundBlock>>();

function findAll(doc: Document): Map<Element, FoundBlock> {
  const found = new Map<Element, FoundBlock>();
  for (const el of queryAll(doc, declared)) {
    const time = listTimes(el)[0] ?? null;
    const parts = readBlock(el, time, (inner) => inner !== el && inner.matches(declared));
    if (parts !== null) found.set(el, { time, parts });
  }
  const all = found.size > 0 ? found : findBlocks(doc);
  known.set(doc, all);
  return all;
}

function readItem(el: Element, page: Page): Item | null {
  const all = known.get(page.doc) ?? findAll(page.doc);
  const block = all.get(el);
  if (block === undefined) return null;
  const { time } = block;
  const isOther = (inner: Element): boolean => inner !== el && all.has(inner);
  const again = block.parts === null ? null : readBlockAgain(el, time, block.parts, isOther);
  const parts = again ?? readBlock(el, time, isOther);
  if (parts === null) return null;
  block.parts = parts;
  const name = (parts.author.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 500);
  const parents: Element[] = [];
  for (let at = el.parentElement; at !== null; at = at.parentElement) if (all.has(at)) parents.push(at);
  const link = time?.closest('a[href]') ?? time?.querySelector('a[href]');
  const hash = /#([\w-]*\d[\w-]*)$/.exec(link?.getAttribute('href')?.slice(-200) ?? '')?.[1];
  const id = readId(el) ?? hash ?? hashText(`${name}\n${parts.text}`);
  const isReview = el.matches('[itemprop="review"], [itemtype*="Review"]');
  return {
    id,
    network: 'generic',
    kind: isReview ? 'review' : parents.length > 0 ? 'reply' : 'comment',
    text: parts.text.slice(0, 100_000),
    author: {
      id: name,
      name,
      handle: name.startsWith('@') ? name : null,
      profileUrl: absoluteUrl(
        (parts.author.closest('a') ?? parts.author.querySelector('a'))?.getAttribute('href') ?? null,
        page.url,
      ),
    },
    permalink: absoluteUrl(link?.getAttribute('href') ?? null, page.url),
    publishedAt: readTime(time) ?? readTime(time?.querySelector('time, [datetime]') ?? null),
    parentId: parents[0] === undefined ? null : (readItem(parents[0], page)?.id ?? null),
    depth: Math.min(parents.length, 50),
    isOwn: page.ownHandles.includes(name.replace(/^@/, '').toLowerCase()),
  };
}

/** The page's own id of a block: an attribute that carries a number or a key. */
function readId(el: Element): string | null {
  for (const name of [
    'data-comment-id',
    'data-commentid',
    'data-post-id',
    'data-message-id',
    'data-review-id',
    'data-id',
    'id',
  ]) {
    const value = el.getAttribute(name);
    if (value && value.length <= 200 && /\d/.test(value)) return value;
  }
  return null;
}

function listComposers(page: Page): HTMLElement[] {
  const open = queryAll(page.doc, editors).filter(
    (el) => page.isShown(el) && !el.matches('[disabled], [readonly], [aria-hidden="true"], [role="search"] *'),
  );
  return open as HTMLElement[];
}

function findComposerItem(composer: Element, page: Page): Element | null {
  const all = known.get(page.doc) ?? findAll(page.doc);
  for (let at = composer.parentElement; at !== null; at = at.parentElement) if (all.has(at)) return at;
  return null;
}

export const generic = defineSite({
  id: 'generic',
  label: 'Any page',
  matches: [],
  sampleUrls: [{ url: 'https://intranet.example/equipe/annonces', kind: 'other' }],
  selectors: { item: [declared], composer: [editors] },
  pageKind: () => 'other',
  expects: () => [],
  listItems(root, page) {
    // A part of the page that shows no time adds no comment: no need to look at the whole page again.
    const before = root === page.doc || listTimes(root).length > 0 ? undefined : known.get(page.doc);
    const all = [...(before ?? findAll(page.doc)).keys()];
    return all.filter((el) => root.contains(el));
  },
  readItem,
  listComposers,
  findComposer: (target, page) =>
    listComposers(page).find((composer) =>
      'focus' in target
        ? composer === target.focus || composer.contains(target.focus)
        : findComposerItem(composer, page) === target.item,
    ) ?? null,
  findComposerItem,
  findReplyControl(el, page) {
    const all = known.get(page.doc) ?? findAll(page.doc);
    return findReplyControl(el, (inner) => all.has(inner));
  },
  // Only a form says for sure which button sends it.
  findSendControl: (composer) => composer.closest('form')?.querySelector<HTMLElement>(submits) ?? null,
  findLimit: (composer) => {
    const max = Number(composer?.getAttribute('maxlength') ?? 0);
    return Number.isInteger(max) && max > 0 ? { max, count: 'utf16' } : null;
  },
  actions: {},
});
