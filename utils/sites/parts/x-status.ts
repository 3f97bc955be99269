import type { Item } from '@/utils/community/schema';
import { queryAll } from '@/utils/dom/query-all';
import type { Page } from '../site-adapter';
import { perPage } from './per-page';
import type { SiteSpec } from './site-spec';

/** `/name/status/123`: the account and the number of a post of X. */
export const statusPath = /\/([^/?#]{1,50})\/status\/(\d{1,25})(?:[/?#]|$)/;

/** The author and the number in the address of a post: its own link, the surest selector first. */
export function readStatus(el: Element, links: readonly string[] = []): { handle: string; id: string } | null {
  for (const selector of links) {
    for (const link of queryAll(el, selector)) {
      const path = statusPath.exec(link.getAttribute('href') ?? '');
      if (path?.[1] !== undefined && path[2] !== undefined) return { handle: path[1], id: path[2] };
    }
  }
  return null;
}

/** The heading in the list of a thread; null where none was reached. */
const findHeading = perPage((page) => page.doc.querySelector('[data-testid="cellInnerDiv"] h2:not(article *)'));

/** Above the post that is open stands what it answers, below it what answers it. */
export function placeInThread(
  id: string,
  el: Element,
  { selectors }: SiteSpec,
  page: Page,
): Pick<Item, 'kind' | 'depth' | 'parentId'> {
  const open = statusPath.exec(page.url.pathname)?.[2];
  const heading = findHeading(page);
  // Below the replies, under a heading of their own, stand posts of others that answer nothing here.
  const isElsewhere = heading !== null && (heading.compareDocumentPosition(el) & 4) !== 0;
  if (open === undefined || isElsewhere) return { kind: 'post', depth: 0, parentId: null };
  const chain: string[] = [];
  for (const article of page.doc.getElementsByTagName('article')) {
    const above = article.matches(selectors.item?.[0] ?? 'article')
      ? readStatus(article, selectors.link)?.id
      : undefined;
    if (above !== undefined && !chain.includes(above)) chain.push(above);
    if (above === open || chain.length > 40) break;
  }
  // Scrolled away, the open post is not in the page any more; what is shown answers it.
  const known = chain.includes(open) ? chain : [open];
  const at = known.indexOf(id);
  if (at === 0) return { kind: 'post', depth: 0, parentId: null };
  const depth = at > 0 ? at : known.length;
  return { kind: 'reply', depth, parentId: known[depth - 1] ?? open };
}
