import { hitsOf } from '../hits-of';
import { aggressivePhrases } from '../lexicons/aggressive';
import { readStance } from '../read-stance';
import { saidHits } from '../sentences/said-hits';
import { standsAsRead } from '../sentences/stands-as-read';
import type { ToneRule } from '../tone-rule';

/** Attacks, insults or belittles the customer openly. */
export const aggressiveRule: ToneRule = {
  id: 'aggressive',
  check(reading) {
    const hits = hitsOf(aggressivePhrases[reading.context.language], reading.voiced, 'tone_aggressive').filter(
      ({ span }) => span === null || standsAsRead(reading.said, 'aggressive', span),
    );
    if (hits.length > 0) return hits;
    // Nobody attacks who was just praised: what sounds rough is banter.
    const said = reading.comment.praises ? [] : saidHits(reading, 'aggressive', 'tone_aggressive');
    if (said.length > 0) return said;
    const stance = readStance(reading);
    return stance?.kind === 'aggressive' ? [{ span: stance.span, key: 'tone_aggressive', unsure: true }] : [];
  },
};
