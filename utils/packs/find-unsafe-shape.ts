import type { MessageRef } from '@/utils/community/schema';

/** Conditions nest; nothing else in a pack is deeper than ten. */
const maxDepth = 40;
/** Room for 100,000 templates. */
const maxValues = 5_000_000;
/** Keys that could reach an object's prototype once copied. */
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Looks at parsed JSON before anything copies it: depth, amount, and keys that touch prototypes. Null when it is safe. */
export function findUnsafeShape(value: unknown): { path: string; message: MessageRef } | null {
  const open: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  let count = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (++count > maxValues) return { path: '', message: { key: 'pack_issue_too_large' } };
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > maxDepth) return { path: next.path, message: { key: 'pack_issue_too_deep' } };
    for (const [key, child] of Object.entries(next.value)) {
      if (refusedKeys.has(key))
        return { path: next.path, message: { key: 'pack_issue_refused_key', values: { name: key } } };
      const path = Array.isArray(next.value) ? `${next.path}[${key}]` : next.path ? `${next.path}.${key}` : key;
      open.push({ value: child, path, depth: next.depth + 1 });
    }
  }
  return null;
}
