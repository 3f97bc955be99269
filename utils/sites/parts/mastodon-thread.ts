/**
 * In an open thread of Mastodon: post → the one it answers, above it where a line leads there, else the post that is
 * open.
 * @param statuses the posts of the page, in document order
 */
export function findAnsweredStatuses(statuses: readonly Element[]): Map<Element, Element> {
  const answered = new Map<Element, Element>();
  const open = statuses.findIndex((el) => el.matches('.detailed-status, .detailed-status__wrapper'));
  for (const [at, el] of statuses.entries()) {
    const before = statuses[at - 1];
    if (open < 0 || before === undefined) continue;
    const isLoose = el.matches('.status:not(.status--in-thread), .status--first-in-thread');
    const above = isLoose ? statuses[open] : before;
    if (above !== undefined && (at > open || !isLoose)) answered.set(el, above);
  }
  return answered;
}
