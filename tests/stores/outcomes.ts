import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const outcomeFolder = join(process.cwd(), '.cache', 'store-outcomes');

/** One cell of the fault matrix. */
export interface Outcome {
  server: string;
  fault: string;
  /** The same from run to run: what happened, not how long it took. */
  outcome: string;
}

/** Remembers an outcome for the matrix; test files run in processes of their own. */
export function recordOutcome(outcome: Outcome): void {
  appendFileSync(join(outcomeFolder, `${process.pid}.jsonl`), `${JSON.stringify(outcome)}\n`);
}

export function readOutcomes(): Outcome[] {
  return readdirSync(outcomeFolder)
    .flatMap((file) => readFileSync(join(outcomeFolder, file), 'utf8').trim().split('\n'))
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Outcome);
}
