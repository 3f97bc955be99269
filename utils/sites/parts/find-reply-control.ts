import { queryAll } from '@/utils/dom/query-all';

/** How reply buttons begin, in the interface languages of the sites met; accents and case as written there. */
const replyWords = /^\s*(?:répondre|reply|respond|antworten|responder|rispondi|beantwoorden|odpowiedz)\b/iu;
const controls = 'button, a[href], a[role="button"], [role="button"], input[type="button"]';

/**
 * The control that opens a reply box on a block, known by its word: on a page nobody described there is nothing else to go
 * by. Null when there is none, or when it belongs to a block inside this one.
 * @param isInner whether an element is another block inside
 */
export function findReplyControl(block: Element, isInner: (el: Element) => boolean): HTMLElement | null {
  const found = queryAll(block, controls).find((el) => {
    const words = el.getAttribute('aria-label') ?? el.textContent ?? el.getAttribute('value') ?? '';
    if (words.length > 60 || !replyWords.test(words)) return false;
    for (let at = el.parentElement; at !== null && at !== block; at = at.parentElement) if (isInner(at)) return false;
    return true;
  });
  return (found as HTMLElement | undefined) ?? null;
}
