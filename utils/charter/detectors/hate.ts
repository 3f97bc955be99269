import type { CategoryDetector } from '@/utils/charter/detector';
import { findHits, type PhraseHit } from '@/utils/charter/lexicon/find-hits';
import { isReported } from './is-reported';
import { toDetection } from './to-detection';

/** How many words may lie between a group and what is said of it. */
const reach = 12;
const pronouns = new Set('ils elles ca eux leur leurs ces they them their these those theyre all'.split(' '));

/**
 * Attacks on people for what they are: a slur, or a group with a degrading predicate near it. Neutral mentions,
 * quotations and counter-speech pass.
 */
export const hate: CategoryDetector = {
  category: 'hate',
  detect: (text) => {
    const hits = findHits(text);
    const counters = hits.filter((hit) => hit.section.role === 'counter');
    return toDetection(
      'hate',
      hits.filter(
        (hit) =>
          (hit.section.role === 'hate' || (hit.section.role === 'predicate' && isAboutGroup(hit))) &&
          !isReported(hit) &&
          !isCountered(hit, counters),
      ),
    );
  },
};

/** A group stands near, or in the sentence before one that says "they". */
function isAboutGroup({ words, from, to }: PhraseHit): boolean {
  const { sentence } = words[from]!;
  let pronoun = false;
  for (let i = Math.max(0, from - reach); i < Math.min(words.length, to + 6); i++) {
    const word = words[i]!;
    if (word.sentence !== sentence) continue;
    if (isGroup(words, i)) return true;
    if (pronouns.has(word.norm)) pronoun = true;
  }
  if (!pronoun) return false;
  for (let i = from - 1; i >= 0 && words[i]!.sentence >= sentence - 1; i--) {
    if (words[i]!.sentence === sentence - 1 && isGroup(words, i)) return true;
  }
  return false;
}

function isGroup(words: PhraseHit['words'], at: number): boolean {
  const word = words[at]!;
  return (
    word.classes.has('group_many') ||
    word.classes.has('slur') ||
    word.terms.some((term) => term.classes.has('group')) ||
    isKind(words, at)
  );
}

/** "Every Muslim", "une femme": one stands for all after these words. */
function isKind(words: PhraseHit['words'], at: number): boolean {
  return (
    words[at]!.classes.has('group_one') &&
    /^(un|une|every|any|each|tout|toute|chaque|a|an|les|the|l|of|en|d|all)$/.test(words[at - 1]?.norm ?? '')
  );
}

function isCountered(hit: PhraseHit, counters: readonly PhraseHit[]): boolean {
  const { sentence } = hit.words[hit.from]!;
  if (counters.some((other) => Math.abs(other.words[other.from]!.sentence - sentence) <= 0)) return true;
  return hit.words.some((word) => word.classes.has('counterword') && Math.abs(word.sentence - sentence) <= 1);
}
