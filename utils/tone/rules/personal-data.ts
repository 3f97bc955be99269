import { findPersonalData } from '../find-personal-data';
import { findPhrases } from '../find-phrases';
import { personalDataPhrases } from '../lexicons/personal-data';
import type { RuleHit, ToneRule } from '../tone-rule';

/** Shows a customer's or an employee's contact, address or number, or asks for one in public. */
export const personalDataRule: ToneRule = {
  id: 'personal-data',
  check({ text, folded, sentences, context, greetingEnd }) {
    const hits: RuleHit[] = findPersonalData(text, folded, context.brand, greetingEnd ?? 0).map((span) => ({
      span,
      key: 'tone_personal_data_shown',
      replacement: context.language === 'fr' ? '(en message privé)' : '(by private message)',
    }));
    const { asked, elsewhere } = personalDataPhrases[context.language];
    for (const sentence of sentences) {
      const body = folded.slice(sentence.start, sentence.end);
      if (elsewhere.any.test(body, folded)) continue;
      for (const hit of findPhrases(asked, body, folded)) {
        hits.push({
          span: { start: sentence.start + hit.start, end: sentence.start + hit.end },
          key: 'tone_personal_data_asked',
        });
      }
    }
    return hits;
  },
};
