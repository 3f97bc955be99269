import type { Span } from '@/utils/community/schema';
import type { Finding } from '@/utils/tone/schema';

/** What to make personal in a draft: the words still the template's; else a place after its first sentence, the greeting. */
export function findPersonalPlace(draft: string, findings: readonly Finding[]): Span {
  const span = findings.find(({ rule }) => rule === 'not-personal')?.span;
  if (span) return span;
  const greeting = /^[^\n,.;:!?…]{1,60}[,.;:!?…]?/.exec(draft)?.[0].length ?? 0;
  return { start: greeting, end: greeting };
}
