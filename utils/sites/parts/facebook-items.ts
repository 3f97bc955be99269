import { queryAll } from '@/utils/dom/query-all';
import { queryFirst } from '@/utils/dom/query-first';
import type { Page } from '../site-adapter';
import { readCommentIds } from './comment-ids';
import { findRows } from './find-rows';

/** Around what was posted, whatever holds the post. */
export const message =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';
/** How the articles of comments are labelled: English and French, for those that carry no address. */
const commentLabel = /^(?:comment|reply) (?:by|from) |^(?:commentaire|réponse) (?:de|d’|d')/i;
const comment = 'a[href*="comment_id="]';
const wrapper = '[aria-posinset], [role="article"]';

/** Whether an article of Facebook is a comment or a reply: it has an address of its own, or a label that says so. */
export function isComment(el: Element): boolean {
  if (commentLabel.test(el.getAttribute('aria-label') ?? '')) return true;
  return el.querySelector(`[role="article"], ${message}, h2`) === null && findCommentLink(el) !== null;
}

/** The link to a comment itself, its time; else one to its author that carries its id. */
export function findCommentLink(el: Element): Element | null {
  const links = queryAll(el, comment).filter(isAddress);
  const path =
    /\/(?:posts|permalink|videos|reels?|watch|photos?|groups\/[^/]+\/(?!user)|story|share)|[?&](?:story_fbid|fbid|v)=/;
  return (
    links.find((link) => path.test(link.getAttribute('href')?.split('comment_id=', 1)[0] ?? '')) ?? links[0] ?? null
  );
}

/** Notifications lead to comments too. */
function isAddress(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return readCommentIds(href) !== null && !/[?&](?:notif_id|ref=notif)/.test(href);
}

/** Posts and comments of a page of Facebook, in document order. */
export function findFacebookItems(page: Page): { el: Element; isPost: boolean }[] {
  const articles = queryAll(page.doc, '[role="article"]').filter(isComment);
  const comments = articles.length > 0 ? articles : [...findLinkRows(page).keys()];
  const isArticle = new Set(articles);
  const posts = new Set<Element>();
  const messages = queryAll(page.doc, message).filter((el) => el.parentElement?.closest(message) == null);
  const loose = messages.filter((el) => {
    const around = el.closest(wrapper);
    if (around === null) return true;
    if (!isArticle.has(around)) posts.add(around);
    return false;
  });
  let count = 0;
  for (const row of findRows(loose, () => String(count++), isEdge).keys()) posts.add(row);
  // Posts without the usual mark: the article around comments, or one with a person in its heading.
  for (const el of queryAll(page.doc, wrapper)) {
    if (isArticle.has(el) || posts.has(el) || el.querySelector(':is(h2, h3, h4) a[href]') === null) continue;
    const isApart = el.querySelector(message) === null && !isBelow(el, posts) && !isBelow(el, isArticle);
    if (isApart) posts.add(el);
  }
  // A photo or video in its viewer: its head stands beside the picture, in nothing that holds the post alone.
  if (posts.size === 0 && /[?&]fbid=|\/(?:photos?|videos|reel|watch)(?:[/?]|$)/.test(page.url.href)) {
    const marks = queryAll(page.doc, ':is(h2, h3):has(a[href]), form, [role="article"], a[href*="comment_id="]');
    const head = marks.find((el) => el.matches('h2, h3'));
    for (const row of findRows(marks, (el) => (el === head ? 'post' : null), isEdge).keys()) posts.add(row);
  }
  const found = [...[...posts].map((el) => ({ el, isPost: true })), ...comments.map((el) => ({ el, isPost: false }))];
  return found.sort((a, b) => ((a.el.compareDocumentPosition(b.el) & 4) !== 0 ? -1 : 1));
}

/** Comments that are no articles: the largest surroundings of each address. */
function findLinkRows(page: Page): Map<Element, Element> {
  const key = (el: Element): string | null => {
    const link = el.matches('form, a') ? el : queryFirst(el, comment);
    const ids = link?.tagName === 'A' && isAddress(link) ? readCommentIds(link.getAttribute('href') ?? '') : null;
    return ids === null ? null : (ids.reply ?? ids.comment);
  };
  // The time stands in the list of what can be done with the comment, which would end the climb.
  const mark = (el: Element): Element => {
    const list = el.tagName === 'A' ? el.closest('ul') : null;
    return list !== null && queryAll(list, comment).every((link) => key(link) === key(el)) ? list : el;
  };
  const links = new Set(queryAll(page.doc, `${comment}, form, ${message}`).map(mark));
  return findRows([...links], key, isEdge);
}

function isBelow(el: Element, others: ReadonlySet<Element>): boolean {
  for (let at = el.parentElement; at !== null; at = at.parentElement) if (others.has(at)) return true;
  return false;
}

function isEdge(el: Element): boolean {
  return el.matches('[role="dialog"], [role="main"], [role="feed"], [role="complementary"]');
}
