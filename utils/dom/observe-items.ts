import type { Item } from '@/utils/community/schema';
import type { Page, SiteAdapter } from '@/utils/sites/site-adapter';
import { runWhenIdle } from './run-when-idle';
import { watchNear } from './watch-near';

/** An item on the page: the element it was read from and what was read there last. */
export interface SeenItem {
  el: Element;
  item: Item;
}

interface Entry {
  el: Element;
  at: number;
  item: Item | null;
}

export interface ItemObserver {
  /** The element that shows an item now, found again by its id; null when it left the page. */
  findElement(id: string): Element | null;
  /** What was read near the view, in document order. */
  list(): SeenItem[];
  /** Ids of all items read so far that are still on the page, in document order. */
  order(): string[];
  /** Elements in the page that look like items, readable or not. */
  counts(): { elements: number; unreadable: number };
  /** Reads at once what waits for an idle moment: somebody asked for an item and goes by what it shows now. */
  readNow(): void;
  /** Reads every item of the page, not only those near the view; in idle moments. */
  readAll(): void;
  /** Looks at the whole page again, as after teaching a selector. */
  rescan(): void;
}

interface Options {
  site: SiteAdapter;
  readPage(): Page;
  /** Items read for the first time, or again with another id or text. Never the same one twice unchanged. */
  onItems(items: SeenItem[]): void;
  /**
   * Items came into the neighbourhood of the view, left it or left the page: badges are to be drawn or taken away.
   * @param moved the page itself changed, so anything may stand elsewhere or under something else
   */
  onChange(moved: boolean): void;
  signal: AbortSignal;
}

/** Attributes by which lists that re-use their nodes say that an element shows another item now. */
const telling = ['href', 'id', 'datetime', 'data-id', 'data-post-id', 'thingid', 'hidden'];

/**
 * Follows the items of a page that lives: one observer for the whole document, reading only near the view, in idle
 * moments. An element is trusted for what it holds now, never for what it held when it was first seen.
 */
export function observeItems({ site, readPage, onItems, onChange, signal }: Options): ItemObserver {
  const doc = readPage().doc;
  /** In document order, as the last scan found them; `at` is the place in it. */
  let known = new Map<Element, Entry>();
  /** Of these, those near the view: asked for at every frame that scrolls, when all others are let alone. */
  const near = new Set<Entry>();
  /** The same in document order; null until asked for after a change. */
  let inOrder: Entry[] | null = null;
  const toRead = new Set<Element>();

  const read = (): void => {
    const page = readPage();
    const fresh: SeenItem[] = [];
    let gone = false;
    for (const el of toRead) {
      const entry = known.get(el);
      if (!entry || !el.isConnected) continue;
      const item = site.readItem(el, page);
      const same = item !== null && entry.item?.id === item.id && entry.item.text === item.text;
      gone ||= entry.item !== null && !same;
      // The same words, once.
      if (same && entry.item !== null) item.text = entry.item.text;
      entry.item = item;
      if (item !== null && !same) fresh.push({ el, item });
    }
    toRead.clear();
    if (fresh.length > 0) onItems(fresh);
    // Items read for the first time have no verdict yet: nothing to draw.
    if (gone) onChange(true);
  };
  const readSoon = runWhenIdle(read, 80, signal);

  const nearView = watchNear(
    doc,
    () => known.keys(),
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const entry = known.get(target);
        if (!entry) continue;
        if (isIntersecting) near.add(entry);
        else near.delete(entry);
        inOrder = null;
        if (isIntersecting) toRead.add(target);
      }
      if (toRead.size > 0) readSoon();
      onChange(false);
    },
    signal,
  );

  const scan = (): void => {
    const before = known;
    known = new Map();
    inOrder = null;
    for (const el of site.listItems(doc, readPage())) {
      const entry = before.get(el) ?? { el, at: 0, item: null };
      entry.at = known.size;
      known.set(el, entry);
      if (!before.has(el)) nearView.observe(el);
    }
    for (const [el, entry] of before) {
      if (known.has(el)) continue;
      nearView.unobserve(el);
      near.delete(entry);
    }
    onChange(true);
  };
  const scanSoon = runWhenIdle(scan, 150, signal);

  const isNear = (el: Element): boolean => {
    const entry = known.get(el);
    return entry !== undefined && near.has(entry);
  };
  const findKnown = (node: Node | null): Element | null => {
    for (let at = node; at !== null; at = at.parentNode) if (known.has(at as Element)) return at as Element;
    return null;
  };
  const mutations = new MutationObserver((records) => {
    let structure = false;
    for (const { target, type } of records) {
      structure ||= type === 'childList';
      const el = findKnown(target);
      if (el !== null && isNear(el)) toRead.add(el);
    }
    if (structure) scanSoon();
    if (toRead.size > 0) readSoon();
  });
  mutations.observe(doc, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: telling,
  });
  signal.addEventListener('abort', () => {
    mutations.disconnect();
  });
  scan();

  const list = (): SeenItem[] => {
    const seen: SeenItem[] = [];
    inOrder ??= [...near].sort((a, b) => a.at - b.at);
    for (const { el, item } of inOrder) if (item !== null && el.isConnected) seen.push({ el, item });
    return seen;
  };
  return {
    findElement(id) {
      const page = readPage();
      const held = [...known].find(([el, entry]) => entry.item?.id === id && el.isConnected);
      // Read again now: a list may have given the element to another item since.
      if (held && site.readItem(held[0], page)?.id === id) return held[0];
      return site.listItems(doc, page).find((el) => site.readItem(el, page)?.id === id) ?? null;
    },
    list,
    order: () => [...known].flatMap(([el, { item }]) => (item !== null && el.isConnected ? [item.id] : [])),
    counts() {
      const unreadable = [...near].filter((entry) => entry.item === null).length;
      return { elements: near.size, unreadable };
    },
    readNow: read,
    readAll() {
      for (const [el, entry] of known) if (entry.item === null) toRead.add(el);
      readSoon();
    },
    rescan() {
      scan();
      for (const { el } of near) toRead.add(el);
      readSoon();
    },
  };
}
