import type { PhraseHit } from '@/utils/charter/lexicon/find-hits';

const negations = new Set('pas jamais aucun not never nobody isnt arent neither ni'.split(' '));
const cut = new Set('isn aren wasn weren don doesn'.split(' '));

/** True when the words are denied: "vous n’êtes pas des voleurs", "they aren’t crooks". Looks three words back. */
export function isNegated({ words, from, to }: PhraseHit): boolean {
  const { sentence } = words[from]!;
  // "No weirdos" names nobody.
  if (words[from - 1]?.norm === 'no' && words[from - 1]!.sentence === sentence && !words[from]!.begins) return true;
  for (let i = to - 1; i >= Math.max(0, from - 3); i--) {
    const word = words[i]!;
    if (word.sentence !== sentence) break;
    if (negations.has(word.norm)) return true;
    if (word.norm === 't' && cut.has(words[i - 1]?.norm ?? '')) return true;
    if (word.begins && i < from) break;
  }
  return false;
}
