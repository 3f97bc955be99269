import { queryAll } from '@/utils/dom/query-all';
import { readText } from '@/utils/dom/read-text';
import { findCommentLink, message } from './facebook-items';

/** Names, counts and buttons carry `dir` too; none of them is what was said. */
const furniture = 'a, button, [role="button"], h2, h3, h4, form, ul';

/** The link to who wrote a post or comment; null for those who write without a profile. */
export function findFacebookAuthor(el: Element, isPost: boolean): Element | null {
  if (!isPost) {
    const own = findCommentLink(el);
    return (
      namedLinks(el, 'a[href]').find((a) => a !== own && a.getAttribute('href') !== own?.getAttribute('href')) ?? null
    );
  }
  const heads = [
    '[data-ad-rendering-role="profile_name"] a[href]',
    'h2 a[href], h3 a[href], h4 a[href]',
    'strong a[href]',
  ];
  const head = heads.map((slot) => namedLinks(el, slot)[0]).find((found) => found !== undefined);
  // A post shown with its group first: the person stands below, with a link inside the group.
  const inGroup = /\/groups\/[^/]+\/?(?:[?#]|$)/.test(head?.getAttribute('href') ?? '');
  const person = inGroup ? namedLinks(el, 'a[href*="/user/"]')[0] : undefined;
  if (person !== undefined || head !== undefined) return person ?? head ?? null;
  // Who posts without a name is words in the heading; the first link is then the post's own, around its time.
  return el.querySelector(':is(h2, h3, h4)')?.textContent?.trim() ? null : (namedLinks(el, 'a[href]')[0] ?? null);
}

function namedLinks(el: Element, selector: string): Element[] {
  return queryAll(el, selector).filter((a) => a.getAttribute('aria-hidden') !== 'true' && a.textContent?.trim());
}

/** What was written: the post's message, else the lines of a comment, without name, counts and buttons. */
export function readFacebookText(el: Element, author: Element | null, isPost: boolean): string {
  const without = (inner: Element): boolean => inner.matches('[role="button"], [role="article"]');
  const posted = isPost ? el.querySelector(message) : null;
  if (posted !== null) return readText(posted, without);
  const isSaid = (block: Element): boolean => {
    const around = block.closest(furniture);
    if (around !== null && around !== el && el.contains(around)) return false;
    if (isPost && block.closest('[role="article"]') !== el.closest('[role="article"]')) return false;
    return author === null || !block.contains(author);
  };
  const lines: Element[] = [];
  for (const line of queryAll(el, 'div[dir="auto"]'))
    if (isSaid(line) && !lines.at(-1)?.contains(line)) lines.push(line);
  // A name without a link is a line like any other, and so are badges; the words come after them.
  if (lines.length === 0) {
    const spans = queryAll(el, 'span[dir="auto"]').filter((span) => isSaid(span) && !isLink(span));
    lines.push(...spans.slice(author === null ? 1 : 0).slice(-1));
  }
  return lines
    .map((line) => readText(line, without))
    .join('\n')
    .trim();
}

/** The time of a post stands in a line of its own. */
function isLink(span: Element): boolean {
  return span.querySelector('a[href]')?.textContent?.trim() === span.textContent?.trim();
}
