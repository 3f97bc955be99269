import type { CategoryDetector } from '@/utils/charter/detector';
import { findHits, type PhraseHit } from '@/utils/charter/lexicon/find-hits';
import { hasClass } from '@/utils/charter/lexicon/has-class';
import { rememberByText } from '@/utils/charter/phrases/remember-by-text';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { findHate } from './find-hate';
import { isReported } from './is-reported';
import { overlaps } from './overlaps';
import { toDetection } from './to-detection';

/** Pile-ons, calls to target somebody, stalking, repeated mockery, wishes of death. */
export const harassment = {
  category: 'harassment',
  detect: rememberByText((text: AnalysedText) =>
    toDetection(
      'harassment',
      findHits(text).filter(
        (hit) =>
          hit.section.role === 'harassment' &&
          !isReported(hit) &&
          !isSearch(hit) &&
          !isOwnDespair(hit) &&
          !isCustom(hit) &&
          !isFan(hit) &&
          !isAtGroup(hit, findHate(text).own) &&
          !isMenace(hit, findHits(text)),
      ),
    ),
  ),
} satisfies CategoryDetector;

/** "Partagez sa photo, mon chat a disparu": looking for somebody lost is no hunt. */
function isSearch({ words }: PhraseHit): boolean {
  return words.some((word) => hasClass(word, 'missing'));
}

const speaker = new Set('je j jvais moi i im my me'.split(' '));
const addressed = new Set('tu t toi te you u ur your ye yourself il elle he she him her lui'.split(' '));

/** "Je vais sauter du pont", "I'm going to jump": who says it of himself needs help and harasses nobody. */
function isOwnDespair({ section, words, from, to }: PhraseHit): boolean {
  if (section.why !== 'why_harassment_suicide') return false;
  const { sentence } = words[from]!;
  const before = words.slice(Math.max(0, from - 6), to).filter((word) => word.sentence === sentence);
  return before.some((word) => speaker.has(word.norm)) && !before.some((word) => addressed.has(word.norm));
}

const stages = new Set(
  'tournee tournees concert concerts scene album albums colis commande rdv tour gig gigs setlist'.split(' '),
);

/** "On vous suit partout depuis dix ans, vivement la tournée". */
function isFan({ section, words, from, to }: PhraseHit): boolean {
  if (section.why !== 'why_harassment_stalk') return false;
  const you = words.slice(from, to).some((word) => word.norm === 'vous' || word.norm === 'you');
  return you && words.some((word) => stages.has(word.norm));
}

const moving = /^(?:l?autres?$|other$|concurren|competit|rival|ailleurs)/;
const cheering = /^(?:encourag|souten|fete|applaud|cheer|support|celebr)/;

/** "Allons tous chez l'autre boulanger" moves custom and hunts nobody. */
function isCustom({ section, words, from, to }: PhraseHit): boolean {
  if (section.why !== 'why_harassment_call') return false;
  return (
    words.slice(to - 1, to + 3).some((word) => moving.test(word.norm)) ||
    words.slice(from, to + 3).some((word) => cheering.test(word.norm))
  );
}

/** "I've got your address and a can of petrol": said to the one it is about, the threat says it all. */
function isMenace(hit: PhraseHit, hits: readonly PhraseHit[]): boolean {
  return (
    hit.section.why === 'why_harassment_stalk' &&
    hit.words.slice(hit.from, hit.to).some((word) => word.norm === 'your') &&
    hits.some((other) => other.section.role === 'threat' && overlaps(hit, other))
  );
}

/** "Qu'ils crèvent", said of a group, is hate of the group. */
function isAtGroup(hit: PhraseHit, hate: readonly PhraseHit[]): boolean {
  return hit.section.why === 'why_harassment_suicide' && hate.some((other) => overlaps(hit, other, 20));
}
