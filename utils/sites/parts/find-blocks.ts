import { queryAll } from '@/utils/dom/query-all';
import { type BlockParts, isName, readBlock } from './block-reader';
import { type BlockShape, matchShape } from './block-shape';
import { countSigns } from './block-signs';
import { listTimes, listWordedTimes } from './list-times';

/** Containers that hold a page or a list, never one comment alone. */
const bounds = new Set(['BODY', 'HTML', 'MAIN', 'UL', 'OL', 'NAV', 'HEADER', 'ASIDE', 'DL']);
/** Where looking for a comment around a time ends. */
const pageParts = new Set(['BODY', 'HTML', 'MAIN', 'NAV', 'ASIDE']);
/** One line, such as "by Ann, yesterday": never a whole comment. */
const lines = new Set([
  'P',
  'SPAN',
  'A',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'SMALL',
  'HEADER',
  'FOOTER',
  'STRONG',
  'EM',
  'DT',
]);

/** Lists turn a few forms about: with and without a picture, odd and even. */
const mostShapes = 3;

export interface FoundBlock {
  time: Element | null;
  /**
   * Null until the block was read as a whole: what was found in a part of it, or beside other blocks in it, may differ.
   * The text may be missing until then.
   */
  parts: BlockParts | null;
}

/**
 * Comment-like blocks of a page nobody described: around each time shown, the smallest element that also holds an
 * author and something written, grown to its edges; kept when it bears enough signs of a comment.
 */
export function findBlocks(doc: ParentNode): Map<Element, FoundBlock> {
  const blocks = findAround(listTimes(doc));
  return blocks.size > 0 ? blocks : findAround(listWordedTimes(doc));
}

function findAround(times: readonly Element[]): Map<Element, FoundBlock> {
  const holders = countHolders(times);
  const blocks = new Map<Element, FoundBlock>();
  const shapes: BlockShape[] = [];
  for (const time of times) {
    const same = findSame(time, shapes, holders);
    const found = same ?? blockAround(time, holders);
    if (found === null || blocks.has(found.block)) continue;
    blocks.set(found.block, { time, parts: found.parts });
    if (same === null && found.parts !== null) shapes.unshift({ block: found.block, time, ...found.parts });
    if (shapes.length > mostShapes) shapes.pop();
  }
  return blocks;
}

interface Found {
  block: Element;
  parts: BlockParts | null;
}

/** The block around a time that is built as one found lately, and holds no other's time. */
function findSame(time: Element, shapes: readonly BlockShape[], holders: ReadonlyMap<Element, Held>): Found | null {
  for (const shape of shapes) {
    const same = matchShape(time, shape);
    if (same !== null && holders.get(same.block)?.count === 1 && isName(same.parts.author)) return same;
  }
  return null;
}

interface Held {
  count: number;
  first: Element;
}

/** How many times each element holds, and the first of them. */
function countHolders(times: readonly Element[]): Map<Element, Held> {
  const holders = new Map<Element, Held>();
  for (const time of times) {
    for (let at = time.parentElement; at !== null && at.tagName !== 'BODY'; at = at.parentElement) {
      const held = holders.get(at);
      if (held === undefined) holders.set(at, { count: 1, first: time });
      else held.count++;
    }
  }
  return holders;
}

function blockAround(time: Element, holders: ReadonlyMap<Element, Held>): Found | null {
  for (let at = time.parentElement; at !== null && !pageParts.has(at.tagName); at = at.parentElement) {
    const held = holders.get(at);
    if (held?.first !== time) return null;
    if (lines.has(at.tagName) || bounds.has(at.tagName)) continue;
    // Parts of it that hold times of their own are other comments, nested.
    const isOther = (el: Element): boolean => el !== at && !el.contains(time) && holders.has(el);
    const parts = readBlock(at, time, isOther);
    if (parts === null) continue;
    const block = grow(at, held.count, holders);
    if (countSigns(block, parts.author) < 2) return null;
    return { block, parts: block === at && held.count === 1 ? parts : null };
  }
  return null;
}

/** Up to the largest element that still holds this one comment: avatar and buttons often stand beside it. */
function grow(block: Element, count: number, holders: ReadonlyMap<Element, Held>): Element {
  let top = block;
  for (let next = block.parentElement; next !== null; next = next.parentElement) {
    // Counted before any text is measured: the list around all comments is only looked at once.
    if (bounds.has(next.tagName) || holders.get(next)?.count !== count) break;
    if ((next.textContent?.length ?? 0) - (top.textContent?.length ?? 0) > 200) break;
    if (queryAll(next, 'textarea, h1, h2, h3').some((el) => !block.contains(el))) break;
    top = next;
  }
  return top;
}
