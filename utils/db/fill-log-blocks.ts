import type { Transaction } from 'dexie';
import type { LogBlock } from '@/utils/log/lines/log-block';
import { toLogLine } from '@/utils/log/lines/log-line';
import type { StoredInteraction } from './database';
import { writeLogLines } from './write-log-lines';

/** Interactions read at once: few enough to stay small in memory. */
const batch = 1000;

/** Interactions were searched one by one: gives each its line in a block. */
export async function fillLogBlocks(transaction: Transaction): Promise<void> {
  const interactions = transaction.table<StoredInteraction, string>('interactions');
  const ids = await interactions.orderBy('at').primaryKeys();
  for (let from = 0; from < ids.length; from += batch) {
    const rows = (await interactions.bulkGet(ids.slice(from, from + batch))).filter((row) => row !== undefined);
    const blocks = await writeLogLines(
      transaction.table<LogBlock, number>('logBlocks'),
      rows.map((row) => ({ id: row.id, block: null, line: toLogLine(row) })),
    );
    await interactions.bulkPut(rows.map((row, i) => ({ ...row, block: blocks[i]! })));
  }
}
