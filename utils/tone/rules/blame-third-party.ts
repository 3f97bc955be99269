import { hitsOf } from '../hits-of';
import { blameThirdPartyPhrases } from '../lexicons/blame-third-party';
import { saidHits } from '../sentences/said-hits';
import type { ToneRule } from '../tone-rule';

/** Faults a colleague, a partner or a supplier. That the parcel is with the carrier is a fact, and fine. */
export const blameThirdPartyRule: ToneRule = {
  id: 'blame-third-party',
  check(reading) {
    if (!reading.comment.problem) return [];
    const hits = hitsOf(blameThirdPartyPhrases[reading.context.language], reading.voiced, 'tone_blame_third_party');
    return hits.length > 0 ? hits : saidHits(reading, 'blame-third-party', 'tone_blame_third_party');
  },
};
