import { measureTexts } from '@/utils/dom/measure-texts';
import { queryAll } from '@/utils/dom/query-all';
import { readText } from '@/utils/dom/read-text';

/** Where pages put a name, the surest first. */
const authorSlots = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"], [itemprop="creator"], [rel~="author"], [data-author]',
  '.fn, .p-author, .p-name',
  '[class*="author" i], [class*="username" i], [class*="user-name" i], [class*="nick" i], [class*="poster" i]',
  'a:is([href*="/user" i], [href*="/profil" i], [href*="/member" i], [href*="/u/"], [href*="/people/"], [href*="/@"])',
  '[class*="user" i], [class*="name" i]',
  'cite, strong, b',
  'a[href]',
];
const textSlots = [
  '[itemprop="text"], [itemprop="commentText"], [itemprop="reviewBody"], [itemprop="description"]',
  '[class*="content" i], [class*="body" i]',
  '[class*="text" i], [class*="message" i]',
];
/** Never part of what was written. */
const furniture =
  'button, [role="button"], [role="toolbar"], form, nav, h1, h2, h3, h4, a[class*="reply" i], [class*="actions" i], [class*="toolbar" i], [class*="signature" i], [class*="avatar" i], [class*="sr-only" i]';
const longestName = 60;

/** Where in a comment-like block its author and its text stand, and the text. */
export interface BlockParts {
  author: Element;
  body: Element;
  text: string;
}

const written = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * Reads a block again whose parts were found before: its words may be others since, where they stand is not. Null when a
 * part has left the block; then all is to be looked for again.
 */
export function readBlockAgain(
  block: Element,
  time: Element | null,
  { author, body }: BlockParts,
  isOther: (el: Element) => boolean,
): BlockParts | null {
  if (!block.contains(author) || !block.contains(body) || !isName(author)) return null;
  const text = readText(body, leaveOut(block, author, time, isOther));
  return written.test(text) ? { author, body, text } : null;
}

function leaveOut(block: Element, author: Element, time: Element | null, isOther: (el: Element) => boolean) {
  return (el: Element): boolean =>
    el === author || el === time || isOther(el) || (el !== block && el.matches(furniture));
}

/**
 * Finds who wrote a block and what; null when it has no author or nothing written in it.
 * @param isOther whether an element is another block nested in this one
 */
export function readBlock(block: Element, time: Element | null, isOther: (el: Element) => boolean): BlockParts | null {
  const owned = (el: Element): boolean => {
    for (let at: Element | null = el; at !== null && at !== block; at = at.parentElement) if (isOther(at)) return false;
    return true;
  };
  const author = findAuthor(block, time, owned);
  if (author === null) return null;
  const without = leaveOut(block, author, time, isOther);
  const body = findBody(block, [author, ...(time === null ? [] : [time])], owned, without);
  const text = readText(body, without);
  // A lone link is a title, not something said.
  const links = queryAll(body, 'a[href]').filter(
    (a) => a !== author && !author.contains(a) && (a.textContent ?? '').trim() === text,
  );
  if (!written.test(text) || links.length > 0) return null;
  return body.contains(author) && !hasTextAfter(body, time === null ? [author] : [author, time])
    ? null
    : { author, body, text };
}

/** Whether words stand after author and time: what stands between them ("by … on …") is not what the author said. */
function hasTextAfter(body: Element, parts: readonly Element[]): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!written.test(node.nodeValue ?? '')) continue;
    if (parts.every((part) => (part.compareDocumentPosition(node) & 4) !== 0 && !part.contains(node))) return true;
  }
  return false;
}

function findAuthor(block: Element, time: Element | null, owned: (el: Element) => boolean): Element | null {
  const apart = (el: Element): boolean => time === null || (el !== time && !el.contains(time) && !time.contains(el));
  for (const slot of authorSlots) {
    for (const el of queryAll(block, slot)) {
      if (el === block || !owned(el) || el.closest('blockquote')) continue;
      const named = [...queryAll(el, 'a[href], strong, b, [class*="name" i]'), el].find(
        (part) => isName(part) && apart(part),
      );
      if (named !== undefined) return narrowName(named);
    }
  }
  return null;
}

/** A link may hold initials, name, country and counts: the part named so is the name, else the first words of several. */
function narrowName(named: Element): Element {
  const parts = queryAll(named, '*').filter((part) => part !== named && part.children.length === 0 && isName(part));
  const called = parts.find((part) => part.matches('[class*="name" i]'));
  return called ?? (named.querySelector('div, p') === null ? named : (parts[0] ?? named));
}

/** Whether an element holds nothing but what may be somebody's name. */
export function isName(el: Element): boolean {
  const text = (el.textContent ?? '').trim();
  return text.length > 0 && text.length <= longestName && /\p{L}|\d{3}/u.test(text) && !/[\n?!]/.test(text);
}

/** What the page names as the text, else the smallest element that holds nearly all that is written. */
function findBody(
  block: Element,
  apart: Element[],
  owned: (el: Element) => boolean,
  without: (el: Element) => boolean,
): Element {
  for (const slot of textSlots) {
    // Of several the longest: a user's title or a count may bear such a name too.
    let longest = 0;
    let named: Element | null = null;
    for (const el of queryAll(block, slot)) {
      if (el === block || !owned(el) || without(el)) continue;
      if (apart.some((part) => el.contains(part) || part.contains(el))) continue;
      const { length } = readText(el, without);
      if (length > longest) [longest, named] = [length, el];
    }
    if (named !== null) return named;
  }
  const lengths = measureTexts(block, without);
  const lengthOf = (el: Element): number => lengths.get(el) ?? 0;
  let body = block;
  for (;;) {
    const whole = lengthOf(body);
    const next = [...body.children].find((child) => lengthOf(child) >= whole * 0.7);
    if (whole === 0 || next === undefined || next.tagName === 'P' || /^(?:SPAN|EM|STRONG|B|I|A)$/.test(next.tagName))
      return body;
    body = next;
  }
}
