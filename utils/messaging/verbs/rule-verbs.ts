import { z } from 'zod';
import type { BackTest } from '@/utils/charter/back-test';
import type { RuleReport } from '@/utils/charter/lint-rule';
import { type RuleLayer, ruleLayerSchema } from '@/utils/charter/rule-layer';
import { type Rule, ruleSchema } from '@/utils/charter/schema';
import type { DisputedRule } from '../answers';
import { entry } from './entry';

/** A rule half written: of the shape of one, its values to be judged. */
const ruleDraftSchema = z.custom<Rule>(
  (draft) => typeof draft === 'object' && draft !== null && 'when' in draft && 'tests' in draft && 'suggest' in draft,
);

/** Writing rules and trying them on the comments seen. */
export const ruleVerbs = {
  /** What this machine changed in a pack's rules, and the marks called wrong here. */
  'rules.read': entry<{ layer: RuleLayer; disputes: DisputedRule[] }>()(
    'page',
    z.object({ packId: z.string().max(80) }),
  ),
  /** Puts the whole layer in the place of the one before. Refused when one of its rules cannot be used. */
  'rules.write': entry<null>()('page', z.object({ layer: ruleLayerSchema })),
  /** What is wrong with a draft; `rule` may be anything that looks like a rule. */
  'rules.check': entry<RuleReport & { stillMarked: string[] }>()(
    'page',
    z.object({ packId: z.string().max(80), rule: ruleDraftSchema }),
  ),
  /** One slice of the comments seen, newest first; `offset` null in the answer: that was the last. */
  'rules.backTest': entry<{ test: BackTest; next: number | null; total: number }>()(
    'page',
    z.object({
      packId: z.string().max(80),
      now: ruleSchema,
      before: ruleSchema.nullable(),
      offset: z.number().int().min(0),
    }),
  ),
  /** Also from the page it was made on, whose toast takes it back. */
  'rules.dropDispute': entry<null>()('any', z.object({ key: z.string().max(200_000) })),
  /** How many comments are remembered to try rules on, and since when (ISO). */
  'seen.count': entry<{ count: number; since: string | null }>()('page', z.object({})),
  'seen.forget': entry<null>()('page', z.object({})),
} as const;
