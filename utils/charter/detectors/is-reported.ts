import type { PhraseHit } from '@/utils/charter/lexicon/find-hits';
import type { Word } from '@/utils/charter/lexicon/read-words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that report what somebody else said. */
const reporting = words(
  `dit dis disait disent dite dites traite traitee traites traitait traiter traitent traitant appele appelee appelait lance lancee crie criee hurle repondu repond ecrit insulte insultee insulter balance lache sorti qualifie qualifiee nomme souffle
  called calls calling told tells telling said says saying shouted shouts shouting yelled yells wrote writes answered replied screamed muttered named labelled labeled heard hissed texted messaged`,
);
/** Who was spoken to or of: somebody other than the reader. */
const suffering = words(
  'm me nous l lui s se leur ma mon mes ca us him her my our them his their the a an everyone people wife husband colleague',
);
/** Verbs that ask others to say it: the quotation is then the very insult. */
const inciting = words(
  'type write comment post spam chant drop put tapez ecrivez mettez commentez disez postez spammez envoyez criez repetez traitez appelez ecrire commenter mettre poster call tell',
);

/** True when the words of a hit are quoted or told of, not said: `my boss called me a …`, « … » m’a-t-il dit. */
export function isReported({ words: all, from, to }: PhraseHit): boolean {
  const first = all[from]!;
  for (let i = from; i < to; i++) if (all[i]!.quoted) return isQuotation(all, i);
  let heard = false;
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    const word = all[i]!;
    if (word.sentence !== first.sentence) break;
    if (inciting.has(word.norm)) return false;
    if (reporting.has(word.norm) && all[i - 1]?.norm !== 'so') {
      heard =
        suffering.has(all[i - 1]?.norm ?? '') ||
        suffering.has(all[i + 1]?.norm ?? '') ||
        suffering.has(all[i - 2]?.norm ?? '');
      break;
    }
  }
  return heard;
}

/** A quotation of several words, or of one after a verb of saying. One word alone is irony ("your manager" the "clown"). */
function isQuotation(all: readonly Word[], at: number): boolean {
  let start = at;
  let end = at;
  while (all[start - 1]?.quoted) start -= 1;
  while (all[end + 1]?.quoted) end += 1;
  for (let i = start - 1; i >= Math.max(0, start - 4); i--) if (inciting.has(all[i]!.norm)) return false;
  if (end - start >= 2) return true;
  for (let i = start - 1; i >= Math.max(0, start - 8); i--) if (reporting.has(all[i]!.norm)) return true;
  return false;
}
