import type { Author, Item } from '@/utils/community/schema';
import { absoluteUrl } from '@/utils/dom/absolute-url';
import { readText } from '@/utils/dom/read-text';
import { readTime } from '@/utils/dom/read-time';
import { listSelectors } from '../find-slot';
import type { Page } from '../site-adapter';
import { findOwn } from './find-own';
import { nearestItem } from './nearest-item';
import type { SiteSpec } from './site-spec';

const deepest = 50;

/** One item from its slots; null when the element holds neither a text nor an author. */
export function readFields(spec: SiteSpec, el: Element, page: Page): Item | null {
  const id = spec.readId(el, page);
  if (id === null || id === '') return null;
  const own = (slot: string): Element | null => findOwn(spec, slot, el, page);
  const textEl = own('text');
  const text = textEl === null ? '' : readOwnText(spec, textEl, page).slice(0, 100_000);
  const author = readAuthor(spec, own, page);
  const parents = listParents(spec, el, page);
  const depth = parents.length;
  const item: Item = {
    id: id.slice(0, 500),
    network: spec.id,
    kind: spec.readKind?.(el, page, depth) ?? (depth === 0 ? 'comment' : 'reply'),
    text,
    author,
    permalink: readHref(spec, own('link'), page),
    publishedAt: readTime(own('time')),
    parentId: parents[0]?.slice(0, 500) ?? null,
    depth,
    isOwn: own('own') !== null || isDeclaredOwn(author, page),
  };
  const finished = spec.finish === undefined ? item : spec.finish(item, el, page);
  if (finished === null || (finished.text === '' && finished.author.name === '')) return null;
  return { ...finished, author: clampAuthor(finished.author) };
}

/** The lengths of the item's schema, whatever the page and the adapter put together. */
function clampAuthor({ id, name, handle, profileUrl }: Author): Author {
  return { id: id.slice(0, 500), name: name.slice(0, 500), handle: handle?.slice(0, 500) ?? null, profileUrl };
}

function readAuthor(spec: SiteSpec, own: (slot: string) => Element | null, page: Page): Author {
  const nameEl = own('name');
  const name = (nameEl === null ? '' : readText(nameEl)).replace(/\s+/g, ' ');
  const handleEl = own('handle');
  const handle = (handleEl === null ? '' : readText(handleEl)).trim() || null;
  const profileUrl = readHref(spec, own('profile') ?? nameEl, page);
  return { id: handle ?? (name || (profileUrl ?? '')), name: name || (handle ?? ''), handle, profileUrl };
}

/** The text of a slot without what `notText` names in it. */
function readOwnText(spec: SiteSpec, el: Element, page: Page): string {
  const without = listSelectors(spec, 'notText', page);
  const read = spec.readText ?? readText;
  return read(el, (inner) => without.some((selector) => matches(inner, selector)));
}

/** A selector that is none (taught, or of a pack) finds nothing. */
function matches(el: Element, selector: string): boolean {
  try {
    return el.matches(selector);
  } catch {
    return false;
  }
}

function readHref(spec: SiteSpec, el: Element | null, page: Page): string | null {
  const link = el?.hasAttribute('href') ? el : (el?.querySelector('a[href]') ?? el?.closest('a[href]'));
  return absoluteUrl(link?.getAttribute('href') ?? null, page.url, spec.tracking);
}

/** Ids of the items above, the nearest first. */
function listParents(spec: SiteSpec, el: Element, page: Page): string[] {
  const ids: string[] = [];
  const find = spec.findParent ?? ((at: Element) => nearestItem(spec, at.parentElement, page));
  const own = spec.readId(el, page);
  for (let at = find(el, page); at !== null && ids.length < deepest; at = find(at, page)) {
    const id = spec.readId(at, page);
    if (id !== null && id !== own && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

function isDeclaredOwn(author: Author, page: Page): boolean {
  const known = [author.handle, author.name].map((name) => name?.replace(/^(?:@|u\/)/, '').toLowerCase());
  return known.some((name) => name !== undefined && name !== '' && page.ownHandles.includes(name));
}
