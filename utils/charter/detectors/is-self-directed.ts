import type { PhraseHit } from '@/utils/charter/lexicon/find-hits';

const self = new Set('je j i me moi m we'.split(' '));
const being = new Set(
  'suis etais sens sentais passe prends croyais am was feel felt look looked m be re are'.split(' '),
);
const own = new Set('my mon ma mes myself'.split(' '));
const after = new Set([
  'je suis',
  'je fais',
  'i am',
  'i m',
  'i was',
  'am i',
  'suis je',
  'j etais',
  'j ai',
  'que je',
  'of me',
]);
/** Somebody else comes in between: "I was told you idiots…". */
const others = new Set(
  'tu t te toi vous vos votre ton ta tes ils elle il elles you your they them their he she his her'.split(' '),
);

/** True when the author says it of themselves: "quel idiot je suis", "I feel stupid", "my dumb brain". */
export function isSelfDirected({ words, from, to }: PhraseHit): boolean {
  const { sentence } = words[from]!;
  const norm = (at: number): string => (words[at]?.sentence === sentence ? words[at]!.norm : '');
  if (own.has(norm(from - 1)) || after.has(`${norm(to)} ${norm(to + 1)}`)) return true;
  for (let i = to - 1; i >= Math.max(1, from - 6); i--) {
    if (others.has(norm(i))) return false;
    if (being.has(norm(i)) && self.has(norm(i - 1))) return true;
  }
  return false;
}
