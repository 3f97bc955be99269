import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';

/** Letters with what ordinary writing puts between them. */
const plain = /^[\p{Script=Latin}\s'’,.;:!?…"“”«»-]*$/u;

/** Whether words were found that are not written plainly: letters masked, replaced, spaced, or from another alphabet. */
export function isDisguised(text: AnalysedText, spans: readonly Span[]): boolean {
  return text.layers().length > 1 || spans.some(({ start, end }) => !plain.test(text.original.slice(start, end)));
}
