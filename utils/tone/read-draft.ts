import type { Span } from '@/utils/community/schema';
import type { DraftContext } from './draft-context';
import { findGreeting } from './find-greeting';
import { foldText } from './fold-text';
import { aggressivePhrases } from './lexicons/aggressive';
import { blameThirdPartyPhrases } from './lexicons/blame-third-party';
import { defensivePhrases } from './lexicons/defensive';
import { exclusionaryPhrases } from './lexicons/exclusionary';
import { replyCues } from './lexicons/reply-cues';
import { type CommentReading, readComment } from './read-comment';
import { listWords } from './readability';
import { splitSentences } from './split-sentences';

/** A draft read once: every rule works on this. All offsets are UTF-16 offsets into the draft as written. */
export interface DraftReading {
  text: string;
  /** Lower case, no diacritics, same length as `text`. */
  folded: string;
  /** `folded` with quoted words blanked, same length: what the brand says in its own voice. */
  voiced: string;
  sentences: readonly Span[];
  /** Words of the draft, greeting included. */
  words: number;
  context: DraftContext;
  comment: CommentReading;
  /** Where the greeting, mention or first name of the opening ends; null when the draft opens with none. */
  greetingEnd: number | null;
  /** An apology or an acknowledgement of what the customer lives. */
  acknowledges: boolean;
  /** An action, link, contact or delay is given. */
  givesNextStep: boolean;
  thanks: boolean;
}

/** Words between quotation marks are somebody else's: blanked with a character no rule looks for. */
function blankQuotes(folded: string): string {
  return folded.replace(/«[^«»\n]{1,200}»|“[^“”\n]{1,200}”|"[^"\n]{1,200}"/g, (quote) => '·'.repeat(quote.length));
}

const link = /(?<![\w@])[\w-]+\.[a-z]{2,8}(?:\/\S+)?(?=[\s.,;)!?]|$)|https?:\/\//;

/** The draft without its attacks: "retournez à l'école" looks like an instruction and opens no way. */
function withoutAttacks(voiced: string, sentences: readonly Span[], attack: RegExp): string {
  let kept = '';
  for (const { start, end } of sentences) {
    const sentence = voiced.slice(start, end);
    if (!attack.test(sentence)) kept += `${sentence}\n`;
  }
  return kept;
}

/** "C'est bien trop long", "that's not right": said of the feeling, not of the matter. */
const remark =
  /^\s*(?:c'est|ce n'est|c'etait|that's|this is|it's|what a|quel)|(?:too|trop) (?:long|late|tard|lent|slow|much|many|souvent|often)|(?:not|pas) (?:normal|acceptable|right|okay)/;

/** After the apology, something is said of the matter itself, and it is neither a reproach nor a denial. */
function informs(civil: string, lang: DraftContext['language']): boolean {
  const idle = [
    replyCues[lang].acknowledgement,
    replyCues[lang].thanks,
    blameThirdPartyPhrases[lang].any,
    exclusionaryPhrases[lang].any,
    defensivePhrases[lang].denial.any,
  ];
  return civil
    .split(/[\n;:,]/)
    .some((part) => listWords(part).length >= 5 && !remark.test(part) && !idle.some((cue) => cue.test(part)));
}

export function readDraft(draft: string, context: DraftContext): DraftReading {
  const folded = foldText(draft);
  const voiced = blankQuotes(folded);
  const cues = replyCues[context.language];
  const sentences = splitSentences(draft);
  const civil = withoutAttacks(voiced, sentences, aggressivePhrases[context.language].any);
  const acknowledges = cues.acknowledgement.test(folded);
  return {
    text: draft,
    folded,
    voiced,
    sentences,
    words: listWords(draft).length,
    context,
    comment: readComment(context.comment, context.signals),
    greetingEnd: findGreeting(draft, folded),
    acknowledges,
    givesNextStep: cues.nextStep.test(civil) || link.test(civil) || (acknowledges && informs(civil, context.language)),
    thanks: cues.thanks.test(folded),
  };
}
