import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { findAbuse } from './find-abuse';
import { readCues } from './read-cues';

/** Words of self-harm, despair, violence suffered or a life in danger; idioms ("mort de rire") are none. */
export function findDistress(text: AnalysedText): readonly Span[] {
  const cues = readCues(text);
  if (cues.has('distress-idiom')) return [];
  // "Go hang yourself" wishes it on somebody else.
  const abuse = [...findAbuse(text).values()].flat();
  return cues.spans('distress').filter((span) => !abuse.some((one) => one.start < span.end && span.start < one.end));
}
