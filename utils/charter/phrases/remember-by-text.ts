import type { AnalysedText } from '@/utils/language/analyse-text';

/**
 * Several detectors and signals ask the same of one text: the answer is found once. Texts are checked one after the other,
 * so the last one alone is remembered: a comparison, where a table by text would cost as much as a small answer.
 */
export function rememberByText<T>(find: (text: AnalysedText) => T): (text: AnalysedText) => T {
  let last: { text: AnalysedText; answer: T } | null = null;
  return (text) => {
    if (last === null || last.text !== text) last = { text, answer: find(text) };
    return last.answer;
  };
}
