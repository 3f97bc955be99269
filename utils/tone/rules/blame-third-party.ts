import { hitsOf } from '../hits-of';
import { blameThirdPartyPhrases } from '../lexicons/blame-third-party';
import type { ToneRule } from '../tone-rule';

/** Faults a colleague, a partner or a supplier. That the parcel is with the carrier is a fact, and fine. */
export const blameThirdPartyRule: ToneRule = {
  id: 'blame-third-party',
  check: ({ voiced, context, comment }) =>
    !comment.problem ? [] : hitsOf(blameThirdPartyPhrases[context.language], voiced, 'tone_blame_third_party'),
};
