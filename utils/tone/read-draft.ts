import { acknowledges } from './acknowledges';
import { blankQuotes } from './blank-quotes';
import { commentAsAnswered } from './comment-as-answered';
import type { DraftContext } from './draft-context';
import type { DraftReading } from './draft-reading';
import { findGreeting } from './find-greeting';
import { foldText } from './fold-text';
import { givesNextStep } from './gives-next-step';
import { isHostile } from './is-hostile';
import { replyCues } from './lexicons/reply-cues';
import { readComment } from './read-comment';
import { listWords } from './readability';
import { blankCivil, readSentences, standsAgainst } from './sentences/read-sentences';
import { splitSentences } from './split-sentences';

/** Thanks for the message itself say nothing of what it tells. */
const formalThanks =
  /(?:merci|nous vous remercions|thanks?(?: you)?) (?:beaucoup |so much )?(?:pour|de|for) (?:votre|ton|ce|cet|cette|your|the|this|getting|sharing|taking) (?:\w+ )?(?:message|retour|avis|commentaire|signalement|remarque|temoignage|feedback|comment|review|input|in touch|time)/g;

/** Reads a draft against the comment it answers. Pure. */
export function readDraft(draft: string, context: DraftContext): DraftReading {
  const { language } = context;
  const folded = foldText(draft);
  const voiced = blankQuotes(folded);
  const comment = readComment(
    context.comment,
    context.signals,
    context.model?.readComment(foldText(context.comment ?? ''), language),
  );
  const greetingEnd = findGreeting(draft, folded, context.comment ?? '');
  const said = readSentences(draft, voiced, greetingEnd ?? 0, language, context.model);
  const contested = blankCivil(voiced, said);
  const read = {
    text: draft,
    folded,
    voiced,
    contested,
    sentences: splitSentences(draft),
    said,
    words: listWords(draft).length,
    context,
    comment: commentAsAnswered(comment, voiced, said, context),
    greetingEnd,
    hostile: isHostile(contested, greetingEnd ?? 0, language, said) || said.some(standsAgainst),
    thanks: replyCues[language].thanks.test(folded.replace(formalThanks, '')),
  };
  const answered = { ...read, acknowledges: acknowledges(read) };
  return { ...answered, givesNextStep: givesNextStep(answered) };
}
