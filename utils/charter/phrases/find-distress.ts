import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { readCues } from './read-cues';

/** Words of self-harm, despair, violence suffered or a life in danger; idioms ("mort de rire") are none. */
export function findDistress(text: AnalysedText): readonly Span[] {
  const cues = readCues(text);
  return cues.has('distress-idiom') ? [] : cues.spans('distress');
}
