import type { AnalysedText } from '@/utils/language/analyse-text';

/** Several detectors and signals ask the same of one text: the answer is found once and forgotten with the text. */
export function rememberByText<T>(find: (text: AnalysedText) => T): (text: AnalysedText) => T {
  const memory = new WeakMap<AnalysedText, { answer: T }>();
  return (text) => {
    let known = memory.get(text);
    if (known === undefined) {
      known = { answer: find(text) };
      memory.set(text, known);
    }
    return known.answer;
  };
}
