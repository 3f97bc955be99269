import { queryAll } from '@/utils/dom/query-all';

/** Words by which pages name what people wrote to each other. Class names are English nearly everywhere. */
const strong =
  /comment|kommentar|repl(?:y|ies)|answer|r[eé]ponse|review|(?:^|[-_ ])avis(?:$|[-_ ])|feedback|testimonial|guestbook/i;
const weak = /message|(?:^|[-_ ])(?:msg|post|chat|entry)/i;
const replyWords = /^\s*(?:reply|répondre|quote|citer|react|réagir|signaler|report)\b/i;
const controls = 'button, [role="button"], a[href]';

/**
 * How sure a block looks like a comment. 2 and more: it is one. Teasers of articles, with their linked title, lose.
 * @param author who wrote the block: a heading that holds the name is no title
 */
export function countSigns(block: Element, author: Element): number {
  let signs = 0;
  let words = 0;
  let at: Element | null = block;
  for (let level = 0; level < 4 && at !== null && at.tagName !== 'BODY'; level++, at = at.parentElement) {
    const named =
      `${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('aria-label') ?? ''} ${at.tagName}`.slice(0, 400);
    if (strong.test(named)) words = 2;
    else if (weak.test(named) && words === 0) words = 1;
  }
  signs += words;
  if (block.querySelector('img[class*="avatar" i], [class*="avatar" i], [class*="gravatar" i]')) signs++;
  if (
    queryAll(block, controls).some((el) => (el.textContent?.length ?? 0) < 60 && replyWords.test(el.textContent ?? ''))
  )
    signs++;
  if (
    block.querySelector(
      'a:is([href*="/user" i], [href*="/profil" i], [href*="/member" i], [href*="/u/"], [href*="/people/"])',
    )
  )
    signs++;
  // A plain page: names in bold, and a place to write.
  if (author.matches('b, strong, cite') && block.ownerDocument.querySelector('textarea, [contenteditable="true"]'))
    signs += 2;
  const titles = queryAll(block, ':is(h1, h2, h3, h4):has(a[href]), a[href] :is(h1, h2, h3, h4)');
  if (titles.some((title) => !title.contains(author) && !author.contains(title))) signs -= 2;
  return signs;
}
