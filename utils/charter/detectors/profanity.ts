import type { CategoryDetector } from '@/utils/charter/detector';
import { findHits, type PhraseHit } from '@/utils/charter/lexicon/find-hits';
import { hasClass } from '@/utils/charter/lexicon/has-class';
import { readCues } from '@/utils/charter/phrases/read-cues';
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
    const cues = readCues(text);
    const praised = cues.has('praise') && !cues.has('praise-irony', 'complaint-demand');
    return toDetection(
      'profanity',
      hits.filter(
        (hit) =>
          hit.section.role === 'profanity' &&
          !takers.some((taker) => overlaps(hit, taker, 1)) &&
          !isReported(hit) &&
          !isMooring(hit) &&
          !isJoyful(hit, praise, praised && takers.length === 0),
      ),
    );
  },
};

/** Swearing out of joy: said right of something good, or in a comment with kind words and no annoyed one. */
function isJoyful(hit: PhraseHit, praise: readonly PhraseHit[], praised: boolean): boolean {
  const { sentence } = hit.words[hit.from]!;
  let positive = 0;
  let negative = 0;
  let negativeHere = 0;
  // "Je m’en remets pas", "encore la chair de poule": the delight itself.
  const marvels = praise.filter((other) =>
    other.words.slice(other.from, other.to).some((word) => hasClass(word, 'marvel')),
  );
  for (const [at, word] of hit.words.entries()) {
    if (
      mild.has(word.norm) &&
      marvels.some((other) => other.words === hit.words && other.from <= at && at < other.to + 2)
    )
      continue;
    if (word.classes.has('positive')) positive += 1;
    if (!word.classes.has('negative') || word.classes.has('vulgar')) continue;
    negative += 1;
    if (word.sentence === sentence) negativeHere += 1;
  }
  if ((positive > 0 || (praised && hit.words[hit.from]!.begins)) && negative === 0) return true;
  return negativeHere < 2 && positive >= negative && praise.some((other) => overlaps(hit, other, 20));
}

const mild = new Set(['pas', 'encore', 'toujours', 'plus']);

const bottoms = new Set(
  'bouteille sac lampe poule bus verre pot casserole camion tonneau voiture canard fut'.split(' '),
);

/** "Bites d'amarrage", what boats are tied to; the "cul" of a bottle. */
function isMooring({ words, from, to }: PhraseHit): boolean {
  const isBottom = words[from]!.norm === 'cul' && words[to]?.norm === 'de';
  if (isBottom && words.slice(to + 1, to + 3).some((word) => bottoms.has(word.norm))) return true;
  return words.slice(from, to + 3).some((word) => word.norm.startsWith('amar'));
}
