import type { MessageRef } from '@/utils/community/schema';

/** Conditions nest; nothing else in a pack is deeper than ten. */
const maxDepth = 40;
/** Far more than 20,000 templates hold; a file of brackets alone has as many. */
const maxValues = 5_000_000;
/** Keys that could reach an object's prototype once copied. */
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);

interface Unsafe {
  path: string;
  message: MessageRef;
}

/** Looks at parsed JSON before anything copies it: depth, amount, and keys that touch prototypes. Null when it is safe. */
export function findUnsafeShape(value: unknown): Unsafe | null {
  return look(value, 0, { left: maxValues });
}

/** Never deeper than `maxDepth`. Paths are written on the way back: writing millions of them cost more than the look. */
function look(value: unknown, depth: number, count: { left: number }): Unsafe | null {
  if (--count.left < 0) return { path: '', message: { key: 'pack_issue_too_large' } };
  if (typeof value !== 'object' || value === null) return null;
  if (depth > maxDepth) return { path: '', message: { key: 'pack_issue_too_deep' } };
  for (const key of Object.keys(value)) {
    if (refusedKeys.has(key)) return { path: '', message: { key: 'pack_issue_refused_key', values: { name: key } } };
    const unsafe = look((value as Record<string, unknown>)[key], depth + 1, count);
    if (unsafe) return under(Array.isArray(value) ? `[${key}]` : key, unsafe);
  }
  return null;
}

function under(step: string, { path, message }: Unsafe): Unsafe {
  // Of too much, no single place is the cause.
  if (message.key === 'pack_issue_too_large') return { path, message };
  return { path: path === '' || path.startsWith('[') ? `${step}${path}` : `${step}.${path}`, message };
}
