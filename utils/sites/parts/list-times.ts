import { queryAll } from '@/utils/dom/query-all';

/** Elements that say when something was written: by the standard, by an exact time in an attribute, by their class. */
const declared =
  'time, [datetime], [data-time], [data-timestamp], [itemprop^="date"], abbr[title], [class*="date" i], [class*="time" i], [class*="ago" i]';
/** Times in words and figures, French and English; only asked of short texts. */
const worded =
  /\d{1,2}[:h]\d{2}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|il y a \d+|\d+ ?(?:min|h|hours?|days?|weeks?|months?|years?|j|jours?|sem|mois|ans?)\b|\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\b(?:hier|yesterday|aujourd.hui|today)\b/iu;
const longest = 60;
const longestWorded = 30;
const inline = new Set(['SPAN', 'TIME', 'A', 'ABBR', 'SMALL', 'EM', 'I', 'B', 'STRONG']);

/** The elements below `root` that show a time, in document order; of those that stand in one line, the first. */
export function listTimes(root: ParentNode): Element[] {
  return keepFirst(
    queryAll(root, declared).filter((el) => {
      const text = el.textContent?.trim() ?? '';
      return text.length <= longest && (el.tagName === 'TIME' || el.hasAttribute('datetime') || worded.test(text));
    }),
  );
}

/** The same for pages whose class names say nothing: elements whose whole short text reads like a time. */
export function listWordedTimes(root: ParentNode): Element[] {
  return keepFirst(
    queryAll(root, 'span, a, small, div, abbr, em, i, td').filter((el) => {
      const text = el.children.length === 0 ? (el.textContent?.trim() ?? '') : '';
      return text !== '' && text.length <= longestWorded && worded.test(text);
    }),
  );
}

function keepFirst(found: readonly Element[]): Element[] {
  const times: Element[] = [];
  for (const el of found) {
    const last = times.at(-1);
    if (last !== undefined && !last.contains(el) && isSameLine(last, el)) continue;
    // Of nested ones the innermost: a class may speak of time around a whole comment ("timeline").
    if (last?.contains(el)) times.pop();
    times.push(el);
  }
  return times;
}

/** "3 May, edited 4 May": neighbours in one line of inline elements. */
function isSameLine(a: Element, b: Element): boolean {
  if (a.parentElement === b.parentElement) return inline.has(a.tagName) && inline.has(b.tagName);
  return a.parentElement === b.parentElement?.parentElement && inline.has(b.parentElement?.tagName ?? '');
}
