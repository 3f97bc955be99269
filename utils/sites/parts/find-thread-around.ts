import { readText } from '@/utils/dom/read-text';

/** A comment as a composer beside it may name it. */
export interface ThreadComment {
  el: Element;
  /** What the comments of one thread have in common. */
  thread: string;
  name: string;
}

/**
 * The comment a composer answers where it stands beside comments, not in one. The smallest surroundings that hold any
 * say which thread it belongs to; in the thread, the comment whose author its label or draft names, else the first.
 * Null when it stands below several threads, or no deeper than the comment above it: it answers what they are about.
 * @param comments in document order
 */
export function findThreadAround(composer: Element, comments: readonly ThreadComment[]): Element | null {
  let inside: ThreadComment[] = [];
  for (let at = composer.parentElement; at !== null && inside.length === 0; at = at.parentElement) {
    const around = at;
    inside = comments.filter(({ el }) => around.contains(el));
  }
  const near = inside[0];
  if (near === undefined || inside.some(({ thread }) => thread !== near.thread)) return null;
  const all = comments.filter(({ thread }) => thread === near.thread);
  const head = all[0] ?? near;
  const said = ['aria-label', 'aria-placeholder', 'placeholder'].map((name) => composer.getAttribute(name) ?? '');
  const words = [...said, readText(composer).slice(0, 200)];
  const named = all.findLast(({ name }) => name !== '' && words.some((text) => text.includes(name)));
  if (named !== undefined) return named.el;
  // Among the replies alone it is below the thread's first comment, wherever that one stands.
  return !inside.includes(head) || depthOf(composer) > depthOf(head.el) ? head.el : null;
}

function depthOf(el: Element): number {
  let depth = 0;
  for (let at = el.parentElement; at !== null; at = at.parentElement) depth++;
  return depth;
}
