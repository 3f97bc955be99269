import type { Language } from '@/utils/community/schema';
import { foldText } from './fold-text';
import { commentCues } from './lexicons/comment-cues';
import type { CommentLikelihood } from './sentences/sentence-model';
import { splitSentences } from './split-sentences';

export interface CommentReading {
  /** Nothing is answered: a post of the brand's own. */
  isPost: boolean;
  /** Dissatisfaction, told as a fact or as anger. */
  complains: boolean;
  /** A flat statement with no sign of praise, question or joke: nearly always something that went wrong. */
  maybeComplains: boolean;
  /** Despair, violence suffered or a life in danger. */
  distress: boolean;
  /** A real question or a request. */
  asks: boolean;
  /** A question for the reason of something. */
  asksWhy: boolean;
  /** Something does not work or is missing for its author, even when it is told inside a question. */
  problem: boolean;
  praises: boolean;
}

const silent: CommentReading = {
  isPost: true,
  complains: false,
  maybeComplains: false,
  distress: false,
  asks: false,
  asksWhy: false,
  problem: false,
  praises: false,
};

/**
 * From these likelihoods on the model's word counts against a silence of the cues, or against a mere guess: from the shape, from
 * a word of praise that a complaint may hold ("charged for a cancelled class"), from a slip that is told beside ours.
 */
const [surely, rather] = [0.85, 0.7];

/**
 * What a comment wants from its reader, read by cues in either language: a comment in English may get an answer in
 * French. `signals` of the charter engine, where present, add to what is read here. `likely` is what the model makes of it:
 * it decides where the cues say nothing.
 */
export function readComment(
  comment: string | null,
  signals: readonly string[] = [],
  likely?: CommentLikelihood,
): CommentReading {
  if (comment === null || comment.trim() === '') return silent;
  const folded = foldText(comment);
  const languages: Language[] = ['fr', 'en'];
  const has = (cue: keyof (typeof commentCues)['fr'], text = folded) =>
    languages.some((l) => commentCues[l][cue].test(text, folded));

  const sentences = splitSentences(folded).map((s) => folded.slice(s.start, s.end));
  const isQuestion = (s: string) => (s.includes('?') || has('question', s)) && !has('rhetorical', s);
  const told = sentences.filter((s) => !isQuestion(s)).join(' ');
  const asks = sentences.some(isQuestion) || has('request') || (likely?.question ?? 0) >= surely;
  const joking = has('banter');
  const thankful =
    /^\W*(?:un (?:grand|immense) )?(?:merci|bravo|felicitations|thank|thanks|cheers|congrat|well done|kudos|love|j'adore|happy|bonne annee|joyeu)/.test(
      folded,
    );
  // Told of their own slip or of ours in a text, a remark expects an answer, not comfort.
  const hurt = (likely?.complaint ?? 0) >= surely;
  const correction = has('correction');
  const selfFault = correction || (has('selfFault') && !hurt);
  const praises =
    ((has('praise') && !hurt) || thankful) &&
    !has('strongNegative', thankful ? told.replace(/a&e|urgences/g, '') : told);
  const distress = (has('distress') && !thankful) || signals.includes('distress');
  const light = (likely?.light ?? 0) >= rather;
  const bad =
    has('strongNegative', told) ||
    (has('negative', told) && !light && (hurt || !has('praise', told)) && !joking && !thankful);
  const negative = told !== '' && bad && !selfFault;
  const flat =
    told.split(/\s+/).length > 1 &&
    !praises &&
    !asks &&
    !joking &&
    !has('neutral') &&
    !selfFault &&
    !light &&
    !/[\u2600-\u27bf\ud83c-\ud83e]|!/.test(comment);
  const complains = signals.includes('complaint') || negative || (!praises && !selfFault && !joking && !asks && hurt);
  return {
    isPost: false,
    complains,
    maybeComplains: flat,
    distress,
    asks: asks || signals.includes('question'),
    asksWhy: has('why'),
    problem: complains || distress || flat || selfFault || (!praises && (has('negative') || has('strongNegative'))),
    praises: praises && !complains,
  };
}
