import type { MessageRef } from '@/utils/community/schema';
import type { Detection } from './detector';
import type { Category } from './schema';

/** Categories with guards that might have lowered a finding: quoted, denied, in play… */
const guarded: readonly Category[] = [
  'insult',
  'profanity',
  'hate',
  'harassment',
  'threat',
  'sexual',
  'personal-data',
  'spam',
  'scam',
  'advertising',
  'shouting',
];

/** Why no guard lowered what was found, for whoever reads the mark; null where nothing guards the category. */
export function whyStands({ category, why }: Detection): MessageRef | null {
  if (why.key.startsWith('why_read_')) return { key: category === 'hate' ? 'stands_read_hate' : 'stands_read' };
  return guarded.includes(category) ? { key: `stands_${category.replace('-', '_')}` } : null;
}
