import type { Language } from '@/utils/community/schema';
import { foldText } from './fold-text';

/** Stretches of time, whatever their unit: "90 minutes" answers to "an hour and a half". */
const duration =
  /(?<![a-z])(?:minutes?|min|heures?|hours?|hrs?|\d+ ?h|jours?|days?|semaines?|weeks?|mois|months?|ans?|years?|fortnight|nuits?|nights?|matins?|mornings?|soirs?|soirees?|evenings?|fois|times?|twice|deux|trois|quatre|cinq|six|two|three|four|five)(?![a-z])/;
/** The telling itself is taken up: "what you describe", "votre récit". */
const telling =
  /(?:ce que (?:vous|tu) (?:racont|decri|viv|av|ecri|ressent|nous)\w*|votre (?:recit|message|temoignage) (?:nous|me)|what you(?:'re| are|'ve| have)? (?:describ|say|saying|tell|went|been|wrote)\w*|reading (?:this|that|your)|to read (?:this|that)|vous lire)/;
/** Something is said to be so, rather than done or to be done. */
const judges: Record<Language, RegExp> = {
  fr: /(?<![a-z])(?:c'est|ce n'est|c'etait|ce n'etait|ca|cela|n'est|n'a rien|voila|quelle?)(?![a-z])|(?<![a-z])est (?!chez|en|a |au|dans|sur|parti|la |le |un|votre|notre|disponible|ouvert|ferme)|(?<![a-z])sont (?!chez|en|a |au|dans|sur|la |les )/,
  en: /(?<![a-z])(?:that's|this is|it's|what an?|how|some|isn't|wasn't|wears?|drives?|would|must|feels?|hurts?|makes?|stings?)(?![a-z])|(?<![a-z])(?:is|are) (?!with|at|in|on|being|now|the |your|our|available|open|closed|under|still|\w+ed |\w+ing )/,
};
/** The judgement is passed on the brand's own thing: a defence, not an acknowledgement. */
const ofOurs =
  /(?<![a-z])(?:nos|notre|our|ours|all our|exclue?s?|impossible|normes?|normale?s?|standard|excluded|out of the question)(?![a-z])(?! (?:part|faute|cote|fault|side|part))/;
const silent = new Set(
  'avec sans dans pour chez depuis notre votre cette encore toujours jamais plus tout tres bien fait have with from your that this what when they been still just were there would about'.split(
    ' ',
  ),
);

const stems = (text: string) =>
  new Set((text.match(/[a-z0-9]{4,}/g) ?? []).filter((word) => !silent.has(word)).map((word) => word.slice(0, 5)));

/**
 * Whether the opening of a reply takes up what the comment tells and judges it: "five minutes' notice is shabby",
 * "deux mois, c'est long". Such an opening acknowledges without any set phrase. `opening` is folded.
 */
export function echoes(opening: string, comment: string, lang: Language): boolean {
  if (!judges[lang].test(opening) || ofOurs.test(opening)) return false;
  const told = foldText(comment);
  if (telling.test(opening) || (duration.test(told) && duration.test(opening))) return true;
  const theirs = stems(told);
  return [...stems(opening)].some((stem) => theirs.has(stem));
}
