import { hitsOf } from '../hits-of';
import { exclusionaryPhrases } from '../lexicons/exclusionary';
import type { ToneRule } from '../tone-rule';

/** Gendered, ableist, ageist, racist or culturally insensitive wording, with neutral words where they exist. */
export const exclusionaryRule: ToneRule = {
  id: 'exclusionary',
  check: ({ voiced, context }) => hitsOf(exclusionaryPhrases[context.language], voiced, 'tone_exclusionary'),
};
