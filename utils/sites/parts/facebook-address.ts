import { hashText } from '@/utils/dom/hash-text';
import { queryAll } from '@/utils/dom/query-all';
import type { Page } from '../site-adapter';
import { readCommentIds } from './comment-ids';
import { message } from './facebook-items';
import { findFacebookAuthor, readFacebookText } from './facebook-parts';

/** Where the id of a post stands in its address, in every form met. */
export const postPath =
  /(?:\/posts\/(?:[^/?#]{1,200}\/)?|\/permalink\/|\/videos\/(?:[^/?#]{1,200}\/)?|\/reel\/|[?&](?:story_fbid|multi_permalinks|v|fbid)=)(pfbid\w{5,200}|\d{5,30})/;
const postLinks =
  'a:is([href*="/posts/"], [href*="/permalink"], [href*="story_fbid="], [href*="multi_permalinks="], [href*="/videos/"], [href*="/reel/"])';

const openPost = `[role="dialog"] :is(${message})`;

/** The post's own address: in its head, else the page's, else that of a comment under it or of its picture. */
export function readPostAddress(el: Element, page: Page): string | null {
  const own = queryAll(el, postLinks).find(
    (a) => readCommentIds(a.getAttribute('href') ?? '') === null && postPath.test(a.getAttribute('href') ?? ''),
  );
  if (own !== undefined) return own.getAttribute('href');
  // With a post open in a dialog, the page's address is that one's, not that of what lies behind.
  const isBehind = el.closest('[role="dialog"]') === null && page.doc.querySelector(openPost) !== null;
  if (postPath.test(page.url.href) && !isBehind) return page.url.href;
  return (
    [...queryAll(el, postLinks), ...queryAll(el, 'a[href*="fbid="]')]
      .find((a) => postPath.test(a.getAttribute('href') ?? ''))
      ?.getAttribute('href') ?? null
  );
}

/** A key of author and text, where the page hides the address. */
export function readHash(el: Element, isPost: boolean): string {
  const author = findFacebookAuthor(el, isPost);
  return hashText(`${author?.textContent ?? ''}\n${readFacebookText(el, author, isPost)}`);
}
