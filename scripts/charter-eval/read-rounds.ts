import { readdirSync } from 'node:fs';
import type { DevRow } from './dev-row';
import { readRows } from './read-rows';

const folder = 'scripts/charter-eval';

const readFolder = (name: string, isOurs: (file: string) => boolean): DevRow[] =>
  readdirSync(`${folder}/${name}`)
    .filter(isOurs)
    .sort()
    .flatMap((file) => readRows<DevRow>(`${folder}/${name}/${file}`));

/** Comments written and labelled before the engine was run on them, in rounds; of one round only if named ("2"). */
export function readRounds(round?: string): DevRow[] {
  return readFolder('fresh', (file) => round === undefined || file === `round-${round}.jsonl`);
}

/** Comments by people who had never seen the engine, kept apart: neither lists nor models have learnt from them. */
export function readKept(): DevRow[] {
  return readFolder('kept', () => true);
}
