import type { SignalDetector } from '@/utils/charter/detector';
import { findAbuse } from '@/utils/charter/phrases/find-abuse';
import { findAdultPush } from '@/utils/charter/phrases/find-adult-push';
import { findDistress } from '@/utils/charter/phrases/find-distress';
import { findPromotion } from '@/utils/charter/phrases/find-promotion';
import { readCues } from '@/utils/charter/phrases/read-cues';
import { weighScam } from '@/utils/charter/phrases/weigh-scam';
import type { Span } from '@/utils/community/schema';

/** A request for information or help, asked to be answered; rhetorical questions and a seller's hooks are none. */
export const question: SignalDetector = {
  signal: 'question',
  detect(text) {
    if (!text.norm.includes('?')) return asked(text);
    const cues = readCues(text);
    if (
      cues.has('spam-trade', 'spam-chain', 'spam-engagement') ||
      weighScam(text) !== null ||
      findAdultPush(text, false) !== null ||
      findPromotion(text) !== null ||
      asksNobody(text)
    )
      return [];
    const rhetorical = cues.spans('question-rhetorical');
    const found: Span[] = [];
    for (const sentence of text.sentences) {
      const body = text.norm.slice(sentence.start, sentence.end);
      if (!body.includes('?')) continue;
      const span = text.toOriginal(sentence.start, sentence.end);
      if (!rhetorical.some((one) => one.start < span.end && span.start < one.end)) found.push(span);
    }
    return found;
  },
};

/** Without a question mark only an outright request counts. */
function asked(text: Parameters<SignalDetector['detect']>[0]): Span[] {
  const cues = readCues(text);
  const request =
    cues.has('question-request') &&
    weighScam(text) === null &&
    findPromotion(text) === null &&
    !asksNobody(text) &&
    findDistress(text).length === 0;
  return request ? [...cues.spans('question-request')] : [];
}

/** Who attacks, threatens, hunts or propositions somebody wants no answer from the team. */
function asksNobody(text: Parameters<SignalDetector['detect']>[0]): boolean {
  const abuse = findAbuse(text);
  return abuse.has('hate') || abuse.has('sexual') || abuse.has('threat') || abuse.has('harassment');
}
