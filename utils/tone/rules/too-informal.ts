import { findPhrases } from '../find-phrases';
import { informalPhrases } from '../lexicons/too-informal';
import { saidHits } from '../sentences/said-hits';
import type { ToneRule } from '../tone-rule';

/**
 * Slang and chat abbreviations. Text-speak is flagged everywhere; relaxed words only outside a tu house, and the
 * mildest of them only when two come together.
 */
export const tooInformalRule: ToneRule = {
  id: 'too-informal',
  check(reading) {
    const { voiced, context } = reading;
    const { textSpeak, slang, relaxed } = informalPhrases[context.language];
    const hits = findPhrases(textSpeak, voiced);
    if (context.register !== 'tu') {
      hits.push(...findPhrases(slang, voiced));
      const mild = findPhrases(relaxed, voiced);
      if (mild.length > 1 || hits.length > 0) hits.push(...mild);
    }
    if (hits.length === 0 && context.register !== 'tu') return saidHits(reading, 'too-informal', 'tone_too_informal');
    return hits.map(({ start, end, replacement }) => {
      const hit = { span: { start, end }, key: 'tone_too_informal' };
      return replacement === undefined ? hit : { ...hit, replacement };
    });
  },
};
