import { queryAll } from '@/utils/dom/query-all';
import { queryFirst } from '@/utils/dom/query-first';
import type { Page } from '../site-adapter';

const address = /\/(?:p|reels?|tv)\/([\w-]{5,40})(?:\/c\/(\d{5,30})(?:\/r\/(\d{5,30}))?)?\/?(?:[?#]|$)/;

/** The address around a time: 1 the post, 2 the comment, 3 the reply. */
export function readPath(time: Element | null): RegExpExecArray | null {
  return address.exec(time?.closest('a[href]')?.getAttribute('href')?.slice(0, 500) ?? '');
}

/** The id of the reply, the comment, or the post; the caption's time may be no link. */
export function readKey(time: Element, page: Page): string | null {
  const path = readPath(time) ?? (time.closest('a') === null ? address.exec(page.url.pathname) : null);
  return path?.[3] ?? path?.[2] ?? path?.[1] ?? null;
}

/** What never belongs to one item. */
export function isEdge(el: Element): boolean {
  return el.matches('[role="dialog"], [role="main"]');
}

/** In the feed the caption stands far from the time: the whole article, when it shows no other time. */
export function growPost(row: Element, time: Element): Element {
  const article = readPath(time)?.[2] === undefined ? time.closest('article') : null;
  return article === null || article.querySelectorAll('time[datetime]').length > 1 ? row : article;
}

/** Of the words below a comment that are buttons: how many like it carries a figure, reply is the next. */
export function findReply(el: Element): HTMLElement | null {
  const time = queryFirst(el, 'time[datetime]');
  if (readPath(time)?.[2] === undefined) return null;
  const words = queryAll(el, ':is(button, [role="button"]):not(:has(svg))').find((button) => {
    const said = button.closest('[dir="auto"]');
    const isInText = said !== null && el.contains(said) && !said.contains(time);
    return !isInText && !button.contains(time) && /^\D+$/u.test(button.textContent?.trim() ?? '');
  });
  return (words as HTMLElement | undefined) ?? null;
}
