import type { CategoryDetector } from '@/utils/charter/detector';
import { findHits, type PhraseHit } from '@/utils/charter/lexicon/find-hits';
import { rememberByText } from '@/utils/charter/phrases/remember-by-text';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { isDread } from './is-dread';
import { isReported } from './is-reported';
import { toDetection } from './to-detection';

/** Stated or veiled violence, damage, or an address to be published. Sport, games and court are none. */
export const threat = {
  category: 'threat',
  detect: rememberByText((text: AnalysedText) =>
    toDetection(
      'threat',
      findHits(text).filter((hit) => hit.section.role === 'threat' && !isReported(hit) && !isDread(hit) && !isPlay(hit)),
    ),
  ),
} satisfies CategoryDetector;

/** "I'll destroy you at FIFA", "on va les massacrer au match": a game or a derby in the same sentence. */
function isPlay({ words, from }: PhraseHit): boolean {
  const { sentence } = words[from]!;
  return words.some(
    (word) =>
      word.sentence === sentence && (word.classes.has('game') || word.terms.some((term) => term.classes.has('game'))),
  );
}
