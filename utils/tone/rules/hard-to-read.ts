import { listWords } from '../readability';
import type { ToneRule } from '../tone-rule';

/** What opens a clause inside a clause. */
const nested =
  /(?<![a-z])(?:qui|que|qu'|dont|lequel|laquelle|lesquels|lesquelles|ou|lorsque|lorsqu'|quand|si|s'il|puisque|puisqu'|tandis|alors|parce|afin|soit|sauf|ayant|etant|which|who|whom|whose|that|where|when|unless|if|once|because|while|although|having|being|since|as|inasmuch|given)(?![a-z])/g;
/** Clauses a long sentence may hold and still be read in one go. */
const easyMarks = 4;

/** One very long sentence with clauses nested in it. Its length comes from the guide (45 words by default). */
export const hardToReadRule: ToneRule = {
  id: 'hard-to-read',
  check({ text, folded, sentences, context }) {
    return sentences.flatMap((span) => {
      const words = listWords(text.slice(span.start, span.end)).length;
      if (words < context.guide.limits.sentenceWords) return [];
      const body = folded.slice(span.start, span.end);
      const marks = (body.match(nested) ?? []).length + (body.match(/[,;(]/g) ?? []).length;
      return marks < easyMarks ? [] : [{ span, key: 'tone_hard_to_read', values: { n: words } }];
    });
  },
};
