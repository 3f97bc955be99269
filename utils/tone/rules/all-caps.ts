import { findAcronyms } from '../find-acronyms';
import { foldText } from '../fold-text';
import { commonCapitals, knownAcronyms } from '../lexicons/acronyms';
import type { ToneRule } from '../tone-rule';

const capitalWord = /(?<![\p{L}\p{N}_{<[%#@./-])\p{Lu}[\p{Lu}’']*\p{Lu}(?![\p{L}\p{N}_}>%@]|\.[a-z])/gu;
/** What a person is asked to type keeps its capitals. */
const typed =
  /(?:code|codes|promo|coupon|tape|tapez|taper|saisi\w*|entrez|entre|mot-cle|mot cle|repond\w*|envoy\w*|envoie|enter|type|text|reply|keyword|send|word|use|using|hashtag|avec|mention|bouton|button|touche|key|ligne|line|reference|ref|modele|model|zone|terminal|hall|gate|porte|quai)[\s:]+(?:le |la |the |mot )?$/;

/** Words that only emphasis writes in capitals, against acronyms, codes and the customer's own capitals. */
function isEmphasis(word: string, folded: string, amongAcronyms: boolean): boolean {
  if (knownAcronyms.has(word)) return false;
  const letters = folded.replace(/[^a-z]/g, '');
  if (commonCapitals.has(folded)) return !amongAcronyms || letters.length > 3;
  if (amongAcronyms || letters.length < 5) return false;
  const vowels = letters.replace(/[^aeiouy]/g, '').length;
  // A word one can say: vowels in proportion, no run of four consonants as acronyms have.
  return vowels / letters.length >= 0.25 && !/[bcdfghjklmnpqrstvwxz]{5}/.test(letters);
}

export const allCapsRule: ToneRule = {
  id: 'all-caps',
  check({ text, folded, voiced, context }) {
    const theirs = new Set((context.comment ?? '').match(/\p{Lu}{2,}/gu) ?? []);
    const shouted = (context.comment ?? '') !== '' && context.comment === context.comment?.toUpperCase();
    // Among internal codes, five letters that can be said are one more of them ("COPIL", "CERFA").
    const amongAcronyms = findAcronyms(text, context.comment ?? '').length >= 2;
    const hits = [];
    for (const match of text.matchAll(capitalWord)) {
      const start = match.index;
      const end = start + match[0].length;
      if (voiced.charAt(start) === '·' || /[[{<][^\]}>]*$/.test(text.slice(0, start))) continue;
      if (theirs.has(match[0]) && !shouted) continue;
      if (typed.test(folded.slice(Math.max(0, start - 24), start))) continue;
      const bare = foldText(match[0].replace(/^(?:[CDJLMNST]|QU)['’]/u, ''));
      if (!isEmphasis(match[0], bare, amongAcronyms)) continue;
      hits.push({
        span: { start, end },
        key: 'tone_all_caps',
        replacement: text.slice(start, end).toLocaleLowerCase(context.language),
      });
    }
    return hits;
  },
};
