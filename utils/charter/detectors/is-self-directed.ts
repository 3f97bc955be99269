import type { PhraseHit } from '@/utils/charter/lexicon/find-hits';

const self = new Set('je j i me moi m myself my mon ma mes on nous we our suis am'.split(' '));
const being = new Set(
  `suis etais sens sentais passe passer prends croyais fais traite trouve suis_je am was feel felt look looked m being be ete parais`.split(
    ' ',
  ),
);
const others = new Set(
  'tu t te toi vous vos votre ton ta tes ils elle il elles you your u they them their he she his her ces cette ce your him'.split(
    ' ',
  ),
);

/** True when the author says it of themselves: "quel idiot je suis", "I feel stupid", "my dumb brain". */
export function isSelfDirected({ words, from, to }: PhraseHit): boolean {
  const { sentence } = words[from]!;
  let verb = false;
  for (let i = to - 1; i >= Math.max(0, from - 6); i--) {
    const word = words[i]!;
    if (word.sentence !== sentence) break;
    if (others.has(word.norm)) return false;
    if (being.has(word.norm)) verb = true;
    if (self.has(word.norm) && (verb || word.norm === 'my' || (i === from - 1 && word.norm !== 'on'))) return true;
    if (word.begins && i < from && i !== from - 1) break;
  }
  const after = [words[to], words[to + 1]].filter((word) => word?.sentence === sentence).map((word) => word!.norm);
  return (
    ['je suis', 'je fais', 'i am', 'i m', 'i was', 'am i', 'suis je'].includes(after.join(' ')) || after[0] === 'moi'
  );
}
