import { unpackLines } from '@/utils/log/lines/log-block';
import type { LogLine } from '@/utils/log/lines/log-line';
import { compareTimes } from '@/utils/log/lines/sort-lines';
import { takeTurns } from '@/utils/platform/take-turns';
import type { Database } from './database';

/**
 * All lines of the log, in memory from the first query on: about 20 MB for a hundred thousand of them, until the browser
 * stops the background. After a write the blocks it touched are read again, nothing else.
 */
export class LogLines {
  readonly #db: Database;
  readonly #blocks = new Map<number, LogLine[]>();
  #sorted: readonly LogLine[] = [];
  /** One reading after the other: each begins with what the one before left. */
  readonly #inTurn = takeTurns();

  constructor(db: Database) {
    this.#db = db;
  }

  /** In the order of `compareTimes`. All that was written before the call is there. */
  read(): Promise<readonly LogLine[]> {
    return this.#inTurn(() => this.#refresh());
  }

  async #refresh(): Promise<readonly LogLine[]> {
    const { logBlocks, logChanges } = this.#db;
    const changed = logChanges.take();
    if (changed !== 'all' && changed.size === 0) return this.#sorted;
    try {
      const numbers = changed === 'all' ? [] : [...changed];
      const found = changed === 'all' ? await logBlocks.toArray() : await logBlocks.bulkGet(numbers);
      if (changed === 'all') this.#blocks.clear();
      for (const n of numbers) this.#blocks.delete(n);
      for (const block of found) if (block !== undefined) this.#blocks.set(block.n, unpackLines(block));
    } catch (error) {
      logChanges.putBack(changed);
      throw error;
    }
    // Blocks are filled as lines come: nearly sorted, which the browser's sort makes use of.
    const numbers = [...this.#blocks.keys()].sort((a, b) => a - b);
    this.#sorted = numbers.flatMap((n) => this.#blocks.get(n) ?? []).sort(compareTimes);
    return this.#sorted;
  }
}
