import { absoluteUrl } from '@/utils/dom/absolute-url';
import { queryAll } from '@/utils/dom/query-all';
import { queryFirst } from '@/utils/dom/query-first';
import type { Page } from '../site-adapter';

/** `urn:li:comment:(activity:7,8)`, `urn:li:comment:(urn:li:ugcPost:7,8)`: the post, then the comment. */
const commentUrn = /urn:li:comment:\((?:urn:li:)?(\w{3,20}):(\d{5,25}),(\d{5,25})\)/;
const postUrn = /urn(?::|%3A)li(?::|%3A)(activity|ugcPost|share)(?::|%3A)(\d{5,25})/;
export const newComment =
  ':is([componentkey^="replaceableComment_"], [componentkey^="CommentComponentReference_"], [id^="replaceableComment_"]):is([componentkey*="urn:li:comment:"], [id*="urn:li:comment:"])';
export const oldComment = '[data-id^="urn:li:comment:"]';
/** On the page visitors see, the report link of a comment carries its URN. */
const guestReport = '[data-semaphore-content-urn^="urn:li:comment:"]';
/** A post that is shared in another has a URN too: it is part of that one. */
export const posts =
  ':is([data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"]):not([data-urn] *, [role="listitem"][componentkey] *), [role="listitem"][componentkey^="update-card-focus"], [role="listitem"][componentkey*="FeedType_"], [data-view-name="feed-full-update"]:not([data-urn], [data-urn] *, [role="listitem"] *), article[data-activity-urn]';

/** The comments visitors see. */
export function listGuestComments(page: Page): Element[] {
  return queryAll(page.doc, guestReport).flatMap((report) => report.closest('section') ?? []);
}

/** The comment around an element; null outside comments. */
export function findCommentAround(el: Element | null): Element | null {
  for (let at = el; at !== null; at = at.parentElement) if (readUrn(at) !== null) return at;
  return null;
}

/** The URN a comment's element carries in one of its attributes. */
export function readUrn(el: Element): RegExpExecArray | null {
  if (el.tagName === 'SECTION') {
    const report = queryFirst(el, guestReport);
    const urn = report?.closest('section') === el ? report.getAttribute('data-semaphore-content-urn') : null;
    return commentUrn.exec(urn?.slice(0, 300) ?? '');
  }
  for (const name of ['componentkey', 'data-id', 'id']) {
    const found = commentUrn.exec(el.getAttribute(name)?.slice(0, 300) ?? '');
    if (found !== null) return found;
  }
  return null;
}

/** Kind and id of the post: its own URN, a link to it, the URN of a comment under it, else the page's address. */
export function findPost(el: Element, page: Page): [kind: string, id: string] | null {
  const own =
    postUrn.exec(el.getAttribute('data-urn') ?? el.getAttribute('data-activity-urn') ?? '') ??
    postUrn.exec(queryFirst(el, '[data-urn]')?.getAttribute('data-urn') ?? '') ??
    postUrn.exec(readHref(el, 'a[href*="/feed/update/urn"]'));
  if (own?.[1] !== undefined && own[2] !== undefined) return [own[1], own[2]];
  const comment = readUrn(el) ?? readUrn(queryFirst(el, `${newComment}, ${oldComment}`) ?? el);
  if (comment?.[1] !== undefined && comment[2] !== undefined) return [comment[1], comment[2]];
  const open = postUrn.exec(page.url.pathname) ?? /-(activity|ugcPost|share)-(\d{5,25})/.exec(page.url.pathname);
  return open?.[1] === undefined || open[2] === undefined ? null : [open[1], open[2]];
}

function readHref(el: Element, selector: string): string {
  return queryFirst(el, selector)?.getAttribute('href')?.slice(0, 500) ?? '';
}

/** What "copy link to comment" gives; the page itself holds no such link. */
export function readPermalink(el: Element, page: Page): string | null {
  const post = findPost(el, page);
  const urn = readUrn(el)?.[0];
  if (post === null) return null;
  const address = `/feed/update/urn:li:${post[0]}:${post[1]}/`;
  const query =
    urn === undefined ? '' : `?commentUrn=${encodeURIComponent(urn).replace('(', '%28').replace(')', '%29')}`;
  return absoluteUrl(address + query, page.url);
}

/** The new page: of the comment's own buttons that carry words and a label, reply is the last. */
export function findReplyButton(el: Element): HTMLElement | null {
  if (!el.matches(newComment)) return null;
  const own = queryAll(el, 'button[aria-label]:not([aria-haspopup], :has(svg))').filter(
    (button) => readUrn(button.closest(newComment) ?? el)?.[3] === readUrn(el)?.[3],
  );
  return (own.at(-1) as HTMLElement | undefined) ?? null;
}
