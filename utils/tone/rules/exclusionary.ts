import { hitsOf } from '../hits-of';
import { exclusionaryPhrases } from '../lexicons/exclusionary';
import { saidHits } from '../sentences/said-hits';
import type { ToneRule } from '../tone-rule';

/** Gendered, ableist, ageist, racist or culturally insensitive wording, with neutral words where they exist. */
export const exclusionaryRule: ToneRule = {
  id: 'exclusionary',
  check(reading) {
    const hits = hitsOf(exclusionaryPhrases[reading.context.language], reading.voiced, 'tone_exclusionary');
    return hits.length > 0 ? hits : saidHits(reading, 'exclusionary', 'tone_exclusionary');
  },
};
