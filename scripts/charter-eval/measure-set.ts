import { checkItem } from '@/utils/charter/check-item';
import type { CompiledCharter } from '@/utils/charter/compile-charter';
import type { Baseline } from './baselines';
import { Counts } from './counts';
import type { SetRow } from './dev-row';

/** Not what the public sets label: a comment in capitals is not an abusive one. */
const besides = new Set(['shouting', 'flooding', 'off-topic', 'personal-data']);

/** Flags a comment when the charter finds abuse, spam or fraud in it. */
export function engineAsBaseline(charter: CompiledCharter): Baseline {
  return {
    name: 'Moderato',
    flags: (text) => checkItem({ text }, charter).violations.some((one) => !besides.has(one.category)),
  };
}

/** One line of the comparison: yes or no for each comment of a public set. */
export function measureSet(rows: readonly SetRow[], engine: Baseline): Counts {
  const counts = new Counts();
  for (const row of rows) counts.add(engine.flags(row.text), row.label === 1);
  return counts;
}
