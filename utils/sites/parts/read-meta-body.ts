import { readText } from '@/utils/dom/read-text';
import type { Page } from '../site-adapter';
import { hasOwnWords } from './has-own-words';

const blocks = 'h1[dir="auto"], span[dir="auto"], div[dir="auto"]';
/** Names, counts and buttons carry `dir` too; none of them is what was said. */
const furniture = 'a, button, [role="button"], h2, h3, time, form, nav';

/** Whether a link leads to a person's page (`/name/`, `/@name`). */
export function isProfilePath(link: Element, page: Page): boolean {
  const href = link.getAttribute('href') ?? '';
  if (href.length > 300 || !URL.canParse(href, page.url.href)) return false;
  return /^\/@?[\w.]{1,40}\/?$/.test(new URL(href, page.url.href).pathname);
}

/**
 * What was said in a row of Instagram or Threads, where nothing marks it but `dir="auto"`: the first such block that is
 * neither name, time nor button, preferably below the line they stand in; without that mark, the first words so placed.
 */
export function readMetaBody(row: Element, author: Element, time: Element): string {
  const own = author.getAttribute('href');
  const head = sharedAround(author, time);
  const isMarked = row.querySelector('[dir="auto"]') !== null;
  const said = [...row.querySelectorAll(isMarked ? blocks : 'h1, span, div')].filter((el) => {
    if (!isMarked && !hasOwnWords(el)) return false;
    const around = el.closest(furniture);
    if (around !== null && row.contains(around) && !around.contains(time)) return false;
    if (el.contains(time) || el.contains(author)) return false;
    return el.tagName === 'H1' || ![...el.querySelectorAll('a[href]')].some((a) => a.getAttribute('href') === own);
  });
  const isAfter = (el: Element): boolean => (time.compareDocumentPosition(el) & 4) !== 0;
  const outside = said.filter((el) => head?.contains(el) !== true);
  const best = said.find((el) => el.tagName === 'H1') ?? outside.find((el) => isAfter(el)) ?? outside[0] ?? said[0];
  return best === undefined ? '' : readText(best, (el) => el !== best && el.matches('[role="button"]'));
}

function sharedAround(a: Element, b: Element): Element | null {
  let at: Element | null = a;
  while (at !== null && !at.contains(b)) at = at.parentElement;
  return at;
}
