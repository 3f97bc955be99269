import { readdirSync } from 'node:fs';
import type { DevRow } from './dev-row';
import { readRows } from './read-rows';

const folder = 'scripts/charter-eval/fresh';

/** Comments written and labelled before the engine was run on them, in rounds; of one round only if named ("2"). */
export function readRounds(round?: string): DevRow[] {
  const files = readdirSync(folder).filter((file) => round === undefined || file === `round-${round}.jsonl`);
  return files.sort().flatMap((file) => readRows<DevRow>(`${folder}/${file}`));
}
