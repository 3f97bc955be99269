import type { Span } from '@/utils/community/schema';
import type { PhraseSet } from './phrases';
import type { ReadSentence } from './sentences/read-sentences';

/** The draft without its attacks and the sentences to be dropped: "retournez à l'école" looks like an instruction and opens no way. */
export function withoutAttacks(
  voiced: string,
  sentences: readonly Span[],
  greetingEnd: number,
  attack: PhraseSet['any'],
  dropped: readonly ReadSentence[],
): string {
  let kept = '';
  for (const { start, end } of sentences) {
    const sentence = voiced.slice(start, end);
    // A greeted Karen is a name.
    const against = dropped.some(({ span }) => span.start < end && start < span.end);
    if (!against && !attack.test(voiced.slice(Math.max(start, greetingEnd), end), voiced)) kept += `${sentence}\n`;
  }
  return kept;
}
