import type { MessageRef } from '@/utils/community/schema';
import type { Detection } from './detector';
import type { Category } from './schema';

/** Told by repetition, or by the comment itself: nothing could lower them. */
const unguarded: readonly Category[] = ['flooding', 'off-topic'];

/** Why no guard lowered what was found, for whoever reads the mark; null where nothing guards the category. */
export function whyStands({ category, why }: Detection): MessageRef | null {
  if (why.key.startsWith('why_read_')) return { key: category === 'hate' ? 'stands_read_hate' : 'stands_read' };
  return unguarded.includes(category) ? null : { key: `stands_${category.replace('-', '_')}` };
}
