import type { BlockParts } from './block-reader';

/** How one comment-like block of a page is built; the others of its list are nearly always built the same. */
export interface BlockShape {
  block: Element;
  time: Element;
  author: Element;
  body: Element;
}

/** In a text these may make another block of it: a title, a second author. */
const telling = 'h1, h2, h3, h4, [itemprop], form, textarea';
const letters = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * The block around a time, when it is built as another that was found by looking for its parts: its neighbour, the same
 * elements of the same classes in the same places, outside the text. Null else; then its parts are to be looked for too.
 * Long lists are found with a look at each element, where looking for the parts costs some thirty queries a comment.
 * @returns the parts with no text: it is read when the block comes near the view
 */
export function matchShape(
  time: Element,
  { block: model, time: modelTime, author, body }: BlockShape,
): { block: Element; parts: BlockParts } | null {
  let block: Element | null = time;
  for (let at: Element | null = modelTime; at !== model && at !== null; at = at.parentElement)
    block = block?.parentElement ?? null;
  if (block === null || block === model || block.parentElement !== model.parentElement) return null;
  const found = new Map<Element, Element>();
  const isSame = (like: Element, el: Element): boolean => {
    if (like.tagName !== el.tagName || like.getAttribute('class') !== el.getAttribute('class')) return false;
    if (like === modelTime || like === author || like === body) found.set(like, el);
    if (like === body) return true;
    let inner = el.firstElementChild;
    for (let child = like.firstElementChild; child !== null; child = child.nextElementSibling) {
      if (inner === null || !isSame(child, inner)) return false;
      inner = inner.nextElementSibling;
    }
    return inner === null;
  };
  if (!isSame(model, block) || found.get(modelTime) !== time) return null;
  const parts = { author: found.get(author), body: found.get(body) };
  if (!parts.author || !parts.body || parts.body.querySelector(telling) !== null) return null;
  if (!letters.test(parts.body.textContent ?? '')) return null;
  return { block, parts: { author: parts.author, body: parts.body, text: '' } };
}
