import type { Span } from '@/utils/community/schema';
import type { DraftReading } from './draft-reading';
import type { FindingRule } from './schema';

/** What a rule saw: a finding before the guide has given it its severity. */
export interface RuleHit {
  /** The words, as offsets into the draft; null when something is missing rather than said. */
  span: Span | null;
  /** Key of `utils/messages/tone.ts`. */
  key: string;
  values?: Record<string, string | number>;
  /** What to put in place of just these words; '' deletes them. */
  replacement?: string;
  /** Told by the shape of the reply or by the model, not by words a list knows: it weighs less. */
  unsure?: true;
}

/** One rule of the tone guide, one file in `utils/tone/rules/`. Pure: the same reading gives the same hits. */
export interface ToneRule {
  id: FindingRule;
  check(reading: DraftReading): RuleHit[];
}
