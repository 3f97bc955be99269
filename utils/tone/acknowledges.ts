import type { DraftReading } from './draft-reading';
import { replyCues } from './lexicons/reply-cues';
import { echoes } from './read-echo';
import { acknowledgesAsRead, opensAgainst, type ReadSentence, standsAgainst } from './sentences/read-sentences';

/** An apology is one wherever it stands; softer words of feeling mock where the rest of the sentence does. */
const apology = /(?<![a-z])(?:desole|navre|excus|pardon|regrett|sorry|apolog|condolences|our (?:mistake|fault|error))/;

/** The text with these sentences blanked, same length. */
function blank(text: string, sentences: readonly ReadSentence[]): string {
  return sentences.reduce(
    (left, { span }) => left.slice(0, span.start) + ' '.repeat(span.end - span.start) + left.slice(span.end),
    text,
  );
}

/** An apology or an acknowledgement of what the customer lives: by its words, by taking up what is told, or as the model reads it. */
export function acknowledges({
  folded,
  voiced,
  said,
  sentences,
  greetingEnd,
  hostile,
  context,
}: Omit<DraftReading, 'acknowledges' | 'givesNextStep'>): boolean {
  const cues = replyCues[context.language];
  const first = sentences.find((s) => s.end > (greetingEnd ?? 0) + 2);
  const opening = voiced.slice(Math.max(first?.start ?? 0, greetingEnd ?? 0), first?.end ?? 0);
  const echoed =
    !hostile &&
    !opensAgainst(said) &&
    !cues.nextStep.test(opening, voiced) &&
    echoes(opening, context.comment ?? '', context.language);
  return (
    apology.test(folded) ||
    cues.acknowledgement.test(blank(folded, said.filter(standsAgainst))) ||
    echoed ||
    acknowledgesAsRead(said)
  );
}
