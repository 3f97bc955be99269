import type { Span } from '@/utils/community/schema';
import type { DraftContext } from './draft-context';
import { findGreeting } from './find-greeting';
import { findPhrases } from './find-phrases';
import { foldText } from './fold-text';
import { aggressivePhrases } from './lexicons/aggressive';
import { blameThirdPartyPhrases } from './lexicons/blame-third-party';
import { blamingPhrases } from './lexicons/blaming';
import { defensivePhrases } from './lexicons/defensive';
import { dismissivePhrases } from './lexicons/dismissive';
import { exclusionaryPhrases } from './lexicons/exclusionary';
import { passiveAggressivePhrases } from './lexicons/passive-aggressive';
import { replyCues } from './lexicons/reply-cues';
import type { PhraseSet } from './phrases';
import { type CommentReading, readComment } from './read-comment';
import { echoes } from './read-echo';
import { listWords } from './readability';
import {
  acknowledgesAsRead,
  argues,
  blankCivil,
  civilFrom,
  findSaid,
  onlyFeels,
  opensAgainst,
  type ReadSentence,
  readSentences,
  standsAgainst,
  standsAside,
} from './sentences/read-sentences';
import type { StanceKind } from './sentences/sentence-kinds';
import { standsAsRead } from './sentences/stands-as-read';
import { splitSentences } from './split-sentences';

/** A draft read once: every rule works on this. All offsets are UTF-16 offsets into the draft as written. */
export interface DraftReading {
  text: string;
  /** Lower case, no diacritics, same length as `text`. */
  folded: string;
  /** `folded` with quoted words blanked, same length: what the brand says in its own voice. */
  voiced: string;
  /** `voiced` without what the model is sure is civil, same length: where a reproach or irony may stand. */
  contested: string;
  sentences: readonly Span[];
  /** What the model makes of each sentence after the greeting; empty without a model. */
  said: readonly ReadSentence[];
  /** Words of the draft, greeting included. */
  words: number;
  context: DraftContext;
  comment: CommentReading;
  /** Where the greeting, mention or first name of the opening ends; null when the draft opens with none. */
  greetingEnd: number | null;
  /** An apology or an acknowledgement of what the customer lives. */
  acknowledges: boolean;
  /** Blames, denies or mocks in words the lists know. */
  hostile: boolean;
  /** An action, link, contact or delay is given. */
  givesNextStep: boolean;
  thanks: boolean;
}

/** Words between quotation marks are somebody else's: blanked with a character no rule looks for. */
function blankQuotes(folded: string): string {
  return folded.replace(/«[^«»\n]{1,200}»|“[^“”\n]{1,200}”|"[^"\n]{1,200}"/g, (quote) => '·'.repeat(quote.length));
}

const link = /(?<![\w@])[\w-]+\.[a-z]{2,8}(?:\/\S+)?(?=[\s.,;)!?]|$)|https?:\/\//;

/** Thanks for the message itself say nothing of what it tells. */
const formalThanks =
  /(?:merci|nous vous remercions|thanks?(?: you)?) (?:beaucoup |so much )?(?:pour|de|for) (?:votre|ton|ce|cet|cette|your|the|this|getting|sharing|taking) (?:\w+ )?(?:message|retour|avis|commentaire|signalement|remarque|temoignage|feedback|comment|review|input|in touch|time)/g;

/** Nor is being thanked for writing a way to write. */
const contactThanks =
  /(?:thanks?|thank you|merci|remercions) (?:for|de|d') ?(?:nous )?(?:contacting|messaging|writing|calling|reaching|getting in touch|avoir (?:contacte|ecrit|appele))\w*[^.!?\n]{0,12}/g;

/** The draft without its attacks and the sentences to be dropped: "retournez à l'école" looks like an instruction and opens no way. */
function withoutAttacks(
  voiced: string,
  sentences: readonly Span[],
  greetingEnd: number,
  attack: PhraseSet['any'],
  dropped: readonly ReadSentence[],
): string {
  let kept = '';
  for (const { start, end } of sentences) {
    const sentence = voiced.slice(start, end);
    // A greeted Karen is a name.
    const against = dropped.some(({ span }) => span.start < end && start < span.end);
    if (!against && !attack.test(voiced.slice(Math.max(start, greetingEnd), end), voiced)) kept += `${sentence}\n`;
  }
  return kept;
}

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

/** Words against the reader that the lists know and the model lets stand, after the greeting. */
function isHostile(
  contested: string,
  greetingEnd: number,
  lang: DraftContext['language'],
  said: readonly ReadSentence[],
): boolean {
  const { fault, soft } = blamingPhrases[lang];
  const { closing, shrug } = dismissivePhrases[lang];
  const { veiled, mockPraise } = passiveAggressivePhrases[lang];
  const known: [StanceKind, PhraseSet[]][] = [
    ['blaming', [fault, soft]],
    ['defensive', [defensivePhrases[lang].denial]],
    ['dismissive', [closing, shrug]],
    ['aggressive', [aggressivePhrases[lang]]],
    ['passive-aggressive', [veiled, mockPraise]],
  ];
  return known.some(([kind, sets]) =>
    sets.some((set) =>
      findPhrases(set, contested).some((hit) => hit.end > greetingEnd && standsAsRead(said, kind, hit)),
    ),
  );
}

/** The reply applies the charter: it hides, reminds or removes, and answers no complaint. */
const moderation = {
  fr: /(?:notre|la|de la) charte|(?:message|commentaire|avis|publication) (?:contenait|comportait|visait) (?:des |une? )?(?:injure|insulte|propos|menace|attaque|grossieret)\w*|(?:message|commentaire|publication|lien)s? (?:a|ont) ete (?:masque|supprime|retire)|(?:avons|ai) (?:masque|supprime|retire) (?:votre|ton|un|ce|vos|tes|des)/,
  en: /(?:our|the) (?:charter|house rules|community (?:rules|guidelines))|(?:message|comment|post|link)s? (?:has|have|was|were) been (?:hidden|removed|deleted)|(?:we've|we have|i've|i have) (?:hidden|removed|deleted) (?:your|a|this|the|some)/,
};

/** What broke the charter tells of no problem that the reply should answer, unless the charter engine heard one. */
function withoutComplaint(comment: CommentReading, signals: readonly string[] = []): CommentReading {
  const complains = signals.includes('complaint');
  return { ...comment, complains, maybeComplains: false, problem: complains || comment.distress };
}

/** An apology is one wherever it stands; softer words of feeling mock where the rest of the sentence does. */
const apology = /(?<![a-z])(?:desole|navre|excus|pardon|regrett|sorry|apolog|condolences|our (?:mistake|fault|error))/;

/** Argued with, a remark that neither asks nor praises is heard as a complaint. */
function arguedWith(comment: CommentReading, said: readonly ReadSentence[]): CommentReading {
  const silent = !comment.isPost && !comment.asks && !comment.praises && !comment.complains;
  return silent && said.some(argues) ? { ...comment, maybeComplains: true, problem: true } : comment;
}

/** The text with these sentences blanked, same length. */
function blank(text: string, sentences: readonly ReadSentence[]): string {
  return sentences.reduce(
    (left, { span }) => left.slice(0, span.start) + ' '.repeat(span.end - span.start) + left.slice(span.end),
    text,
  );
}

export function readDraft(draft: string, context: DraftContext): DraftReading {
  const folded = foldText(draft);
  const voiced = blankQuotes(folded);
  const cues = replyCues[context.language];
  const sentences = splitSentences(draft);
  const comment = readComment(
    context.comment,
    context.signals,
    context.model?.readComment(foldText(context.comment ?? ''), context.language),
  );
  const greetingEnd = findGreeting(draft, folded, context.comment ?? '');
  const said = readSentences(draft, voiced, greetingEnd ?? 0, context.language, context.model);
  const civil = withoutAttacks(
    voiced,
    sentences,
    greetingEnd ?? 0,
    aggressivePhrases[context.language].any,
    said.filter((one) => standsAgainst(one) || standsAside(one)),
  );
  const contested = blankCivil(voiced, said);
  const hostile = isHostile(contested, greetingEnd ?? 0, context.language, said) || said.some(standsAgainst);
  const first = sentences.find((s) => s.end > (greetingEnd ?? 0) + 2);
  const opening = voiced.slice(Math.max(first?.start ?? 0, greetingEnd ?? 0), first?.end ?? 0);
  const echoed =
    !hostile &&
    !opensAgainst(said) &&
    !cues.nextStep.test(opening, voiced) &&
    echoes(opening, context.comment ?? '', context.language);
  // What only feels with the reader tells nothing of the matter.
  const matter = withoutAttacks(
    voiced,
    sentences,
    greetingEnd ?? 0,
    aggressivePhrases[context.language].any,
    said.filter((one) => standsAgainst(one) || standsAside(one) || onlyFeels(one)),
  );
  const acknowledges =
    apology.test(folded) ||
    cues.acknowledgement.test(blank(folded, said.filter(standsAgainst))) ||
    echoed ||
    acknowledgesAsRead(said);
  return {
    text: draft,
    folded,
    voiced,
    contested,
    sentences,
    said,
    words: listWords(draft).length,
    context,
    comment: moderation[context.language].test(voiced)
      ? withoutComplaint(comment, context.signals)
      : arguedWith(comment, said),
    greetingEnd,
    hostile,
    acknowledges,
    // A question that asks for more, at the end, keeps the exchange going.
    givesNextStep:
      (!hostile && /\?[^.!?]{0,12}$/.test(draft.trimEnd())) ||
      cues.nextStep.test(civil.replace(contactThanks, ''), voiced) ||
      link.test(civil) ||
      findSaid(said, 'next', civilFrom).length > 0 ||
      (acknowledges && informs(matter, voiced, context.language)),
    thanks: cues.thanks.test(folded.replace(formalThanks, '')),
  };
}
