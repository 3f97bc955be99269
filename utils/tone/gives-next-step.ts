import type { DraftContext } from './draft-context';
import type { DraftReading } from './draft-reading';
import { aggressivePhrases } from './lexicons/aggressive';
import { blameThirdPartyPhrases } from './lexicons/blame-third-party';
import { defensivePhrases } from './lexicons/defensive';
import { exclusionaryPhrases } from './lexicons/exclusionary';
import { replyCues } from './lexicons/reply-cues';
import { listWords } from './readability';
import {
  civilFrom,
  findSaid,
  onlyFeels,
  type ReadSentence,
  standsAgainst,
  standsAside,
} from './sentences/read-sentences';
import { withoutAttacks } from './without-attacks';

const link = /(?<![\w@])[\w-]+\.[a-z]{2,8}(?:\/\S+)?(?=[\s.,;)!?]|$)|https?:\/\//;

/** Being thanked for writing is no way to write. */
const contactThanks =
  /(?:thanks?|thank you|merci|remercions) (?:for|de|d') ?(?:nous )?(?:contacting|messaging|writing|calling|reaching|getting in touch|avoir (?:contacte|ecrit|appele))\w*[^.!?\n]{0,12}/g;

/** "C'est bien trop long", "that's not right": said of the feeling, not of the matter. */
const remark =
  /^\s*(?:c'est|ce n'est|c'etait|that's|this is|it's|what a|quel)|(?:too|trop) (?:long|late|tard|lent|slow|much|many|souvent|often)|(?:not|pas) (?:normal|acceptable|right|okay)/;

/** After the apology, something is said of the matter itself, and it is neither a reproach nor a denial. */
function informs(civil: string, voiced: string, lang: DraftContext['language']): boolean {
  const idle = [
    replyCues[lang].acknowledgement,
    replyCues[lang].thanks,
    blameThirdPartyPhrases[lang].any,
    exclusionaryPhrases[lang].any,
    defensivePhrases[lang].denial.any,
  ];
  return civil
    .split(/[\n;:,]/)
    .some((part) => listWords(part).length >= 5 && !remark.test(part) && !idle.some((cue) => cue.test(part, voiced)));
}

/** An action, link, contact or delay is given, or the matter itself is told. */
export function givesNextStep(reading: Omit<DraftReading, 'givesNextStep'>): boolean {
  const { text, voiced, said, sentences, greetingEnd, hostile, context } = reading;
  const { language } = context;
  const without = (isDropped: (one: ReadSentence) => boolean) =>
    withoutAttacks(voiced, sentences, greetingEnd ?? 0, aggressivePhrases[language].any, said.filter(isDropped));
  const civil = without((one) => standsAgainst(one) || standsAside(one));
  // What only feels with the reader tells nothing of the matter.
  const matter = () => without((one) => standsAgainst(one) || standsAside(one) || onlyFeels(one));
  return (
    // A question that asks for more, at the end, keeps the exchange going.
    (!hostile && /\?[^.!?]{0,12}$/.test(text.trimEnd())) ||
    replyCues[language].nextStep.test(civil.replace(contactThanks, ''), voiced) ||
    link.test(civil) ||
    findSaid(said, 'next', civilFrom).length > 0 ||
    (reading.acknowledges && informs(matter(), voiced, language))
  );
}
