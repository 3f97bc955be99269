import type { CategoryDetector } from '@/utils/charter/detector';
import { findHits, type PhraseHit } from '@/utils/charter/lexicon/find-hits';
import { hasClass } from '@/utils/charter/lexicon/has-class';
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
      findHits(text).filter(
        (hit) =>
          hit.section.role === 'threat' &&
          !isReported(hit) &&
          !isDread(hit) &&
          !isPlay(hit) &&
          !isCourt(hit) &&
          !isHazard(hit),
      ),
    ),
  ),
} satisfies CategoryDetector;

/** "I'll destroy you at FIFA", "on va les massacrer au match": a game or a derby in the same sentence. */
function isPlay({ section, words, from }: PhraseHit): boolean {
  // Where somebody lives is no game.
  if (section.why === 'why_threat_address') return false;
  const { sentence } = words[from]!;
  return words.some((word) => word.sentence === sentence && hasClass(word, 'game'));
}

const violent = ['harm', 'harmnow', 'harmwill', 'weapon', 'arms', 'place', 'goods', 'destroy'];
const hazards = new Set(
  'passage pieton pietons carrefour virage trottoir verglas croisement rambarde chantier eclairage'.split(' '),
);

/** "Un accident est vite arrivé sur ce passage piéton" warns of a place. */
function isHazard({ words, from, to }: PhraseHit): boolean {
  const { sentence } = words[from]!;
  return (
    words.slice(from, to).some((word) => word.norm === 'accident') &&
    words.some((word) => word.sentence === sentence && hazards.has(word.norm))
  );
}

/** What a lawsuit does to somebody as well as a blow: "vous allez le regretter". */
const vague = new Set(
  'sentir passer regretter payer cher pleurer comprendre voir saigner chauffer barder mal morfler interet savoir tomber'.split(
    ' ',
  ),
);
/** "Pas d’avocat", "l’avocat, c’est pour les faibles": the law is just what is left out. */
const without = new Set('pas sans plutot besoin lieu oublie oubliez ni laisse aucun'.split(' '));

/** "Mon avocate vous écrit lundi, et vous allez la sentir passer": vague words beside the law mean a lawsuit. */
function isCourt({ section, words, from, to }: PhraseHit): boolean {
  if (section.why === 'why_threat_address') return false;
  const said = words.slice(from, to);
  // "Ça va saigner" hurts nobody in particular.
  const hurts = said[0]!.norm !== 'ca';
  if (hurts && said.some((word) => violent.some((name) => hasClass(word, name)))) return false;
  if (!said.some((word) => vague.has(word.norm))) return false;
  const { sentence } = words[from]!;
  return words.some(
    (word, at) =>
      word.sentence === sentence &&
      hasClass(word, 'court') &&
      !words.slice(Math.max(0, at - 3), at).some((before) => without.has(before.norm)),
  );
}
