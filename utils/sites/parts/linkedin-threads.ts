import { queryFirst } from '@/utils/dom/query-first';
import { findHeads } from './find-heads';
import { findCommentAround, newComment, posts, readUrn } from './linkedin-urn';

/** Reply → the comment its thread begins with, in the new page. */
const heads = new WeakMap<Element, Element>();

/** In the new page replies stand beside what they answer: takes down which thread each of them belongs to. */
export function noteThreads(items: readonly Element[]): void {
  const first = new Map<string, Element>();
  for (const el of items) {
    const id = readUrn(el)?.[3];
    if (id !== undefined && !first.has(id) && el.matches(newComment)) first.set(id, el);
    heads.delete(el);
  }
  for (const [reply, head] of findHeads([...first.values()], null, isSmaller)) heads.set(reply, head);
}

/** The comment a reply of LinkedIn answers: the one around it, else the one its thread begins with. */
export function findCommentAbove(el: Element): Element | null {
  if (el.matches(posts)) return null;
  const around = findCommentAround(el.parentElement);
  return around !== null && readUrn(around)?.[3] !== readUrn(el)?.[3] ? around : (heads.get(el) ?? null);
}

/** A reply's portrait is drawn smaller than that of the comment above it. */
function isSmaller(reply: Element, head: Element): boolean {
  const [own, other] = [reply, head].map((el) => Number(queryFirst(el, 'img[width]')?.getAttribute('width') ?? 0));
  return own !== undefined && other !== undefined && own > 0 && own < other;
}
