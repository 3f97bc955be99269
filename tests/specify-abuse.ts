import { describe, expect, it } from 'vitest';
import { bareContext } from '@/utils/charter/bare-context';
import { harassment } from '@/utils/charter/detectors/harassment';
import { hate } from '@/utils/charter/detectors/hate';
import { insult } from '@/utils/charter/detectors/insult';
import { profanity } from '@/utils/charter/detectors/profanity';
import { sexual } from '@/utils/charter/detectors/sexual';
import { threat } from '@/utils/charter/detectors/threat';
import { analyseText } from '@/utils/language/analyse-text';

export const abuseDetectors = [harassment, hate, insult, profanity, sexual, threat];

/** Writes comments, by the categories they are to be marked with ("nothing" for none), as tests of the abuse detectors. */
export function specifyAbuse(title: string, cases: Record<string, readonly string[]>, language?: 'fr' | 'en'): void {
  describe(title, () => {
    for (const [expected, comments] of Object.entries(cases)) {
      it.each(comments)(`${expected}: %s`, (comment) => {
        const text = analyseText(comment, language);
        const found = abuseDetectors.flatMap((detector) => detector.detect(text, bareContext));
        expect(found.map(({ category }) => category).join(' ') || 'nothing').toBe(expected);
      });
    }
  });
}
