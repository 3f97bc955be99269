import { hitsOf } from '../hits-of';
import { blameThirdPartyPhrases } from '../lexicons/blame-third-party';
import { saidHits } from '../sentences/said-hits';
import { standsAsRead } from '../sentences/stands-as-read';
import type { ToneRule } from '../tone-rule';

/** Faults a colleague, a partner or a supplier. That the parcel is with the carrier is a fact, and fine. */
export const blameThirdPartyRule: ToneRule = {
  id: 'blame-third-party',
  check(reading) {
    if (!reading.comment.problem) return [];
    const hits = hitsOf(
      blameThirdPartyPhrases[reading.context.language],
      reading.voiced,
      'tone_blame_third_party',
    ).filter(({ span }) => span === null || standsAsRead(reading.said, 'blame-third-party', span));
    return hits.length > 0 ? hits : saidHits(reading, 'blame-third-party', 'tone_blame_third_party');
  },
};
