import { describe, expect, it } from 'vitest';
import { bareContext } from '@/utils/charter/bare-context';
import type { CategoryDetector } from '@/utils/charter/detector';
import { analyseText } from '@/utils/language/analyse-text';
import { charterWhyContentMessages } from '@/utils/messages/charter-why-content';

/** Sentences by language: those the detector must mark, those it must leave alone. */
export type Specification = Record<'fr' | 'en', { match: readonly string[]; pass: readonly string[] }>;

/** Writes a detector's specification as tests: what it marks, with its reason and its words, and what it lets pass. */
export function specifyDetector(detector: CategoryDetector, specification: Specification): void {
  for (const [language, { match, pass }] of Object.entries(specification)) {
    describe(`${detector.category} (${language})`, () => {
      it.each(match)('marks « %s »', (text) => {
        const found = detector.detect(analyseText(text), bareContext);
        expect(found.length).toBeGreaterThan(0);
        for (const { category, spans, why } of found) {
          expect(category).toBe(detector.category);
          expect(Object.keys(charterWhyContentMessages)).toContain(why.key);
          expect(spans.length).toBeGreaterThan(0);
          for (const span of spans) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      });
      it.each(pass)('leaves « %s »', (text) => {
        expect(detector.detect(analyseText(text), bareContext)).toEqual([]);
      });
    });
  }
}
