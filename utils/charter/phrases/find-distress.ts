import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { findAbuse } from './find-abuse';
import { readCues, type TextCues } from './read-cues';

/** Asked of the team, or beside an order, a bill, an app: a customer who wants help, not somebody in danger. */
function isCustomers(cues: TextCues): boolean {
  return (
    cues.has('help-request', 'complaint-strong', 'complaint-demand') ||
    cues.words.some((word) => word.classes.has('service') || word.classes.has('product'))
  );
}

/** Words of self-harm, despair, violence suffered or a life in danger; idioms ("mort de rire") are none. */
export function findDistress(text: AnalysedText): readonly Span[] {
  const cues = readCues(text);
  // "Go hang yourself" wishes it on somebody else.
  const abuse = [...findAbuse(text).values()].flat();
  const own = (span: Span): boolean => !abuse.some((one) => one.start < span.end && span.start < one.end);
  const told = cues.spans('distress').filter(own);
  const cries = cues.spans('distress-help').filter(own);
  if (told.length === 0 && cries.length === 0) return [];
  // "He's going to kill me" is an idiom too, until somebody cries for help with it.
  if (cues.has('distress-idiom') && (cries.length === 0 || told.length === 0)) return [];
  if (told.length === 0 && isCustomers(cues)) return [];
  return [...told, ...cries].sort((a, b) => a.start - b.start);
}
