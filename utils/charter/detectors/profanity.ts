import type { CategoryDetector } from '@/utils/charter/detector';
import { findHits, type PhraseHit } from '@/utils/charter/lexicon/find-hits';
import { isReported } from './is-reported';
import { overlaps } from './overlaps';
import { toDetection } from './to-detection';

/** Roles that take a vulgar word over: inside an insult it is part of the insult. */
const stronger = new Set(['insult', 'hate', 'sexual', 'threat']);

/** Vulgar words aimed at nobody. Not in praise of a thing, not where the word is part of an insult. */
export const profanity: CategoryDetector = {
  category: 'profanity',
  detect: (text) => {
    const hits = findHits(text);
    const takers = hits.filter((hit) => stronger.has(hit.section.role));
    const praise = hits.filter((hit) => hit.section.role === 'praise');
    return toDetection(
      'profanity',
      hits.filter(
        (hit) =>
          hit.section.role === 'profanity' &&
          !takers.some((taker) => overlaps(hit, taker, 1)) &&
          !isReported(hit) &&
          !isMooring(hit) &&
          !isJoyful(hit, praise),
      ),
    );
  },
};

/** Swearing out of joy: said right of something good, or in a comment with kind words and no annoyed one. */
function isJoyful(hit: PhraseHit, praise: readonly PhraseHit[]): boolean {
  const { sentence } = hit.words[hit.from]!;
  let positive = 0;
  let negative = 0;
  let negativeHere = 0;
  for (const word of hit.words) {
    if (word.classes.has('positive')) positive += 1;
    if (!word.classes.has('negative') || word.classes.has('vulgar')) continue;
    negative += 1;
    if (word.sentence === sentence) negativeHere += 1;
  }
  if (positive > 0 && negative === 0) return true;
  return negativeHere < 2 && positive >= negative && praise.some((other) => overlaps(hit, other, 20));
}

/** "Bites d'amarrage": what boats are tied to. */
function isMooring({ words, from, to }: PhraseHit): boolean {
  return words.slice(from, to + 3).some((word) => word.norm.startsWith('amar'));
}
