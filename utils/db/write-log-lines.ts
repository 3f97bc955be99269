import type { Table } from 'dexie';
import { type LogBlock, packLines, unpackLines } from '@/utils/log/lines/log-block';
import type { LogLine } from '@/utils/log/lines/log-line';

/** What becomes of one line. */
export interface LineChange {
  id: string;
  /** The block it is in; null for a new one. */
  block: number | null;
  /** As it is now; null to take it out. */
  line: LogLine | null;
}

/** Lines of a block at most, and letters from which on it is full: a write reads and writes one block, 3 ms. */
const mostLines = 1000;
const mostLetters = 300_000;

/** Brings the blocks in step with what is written to the interactions, in the same transaction; answers each line's block. */
export async function writeLogLines(table: Table<LogBlock, number>, changes: readonly LineChange[]): Promise<number[]> {
  const open = new Map<number, LogLine[]>();
  const known = [...new Set(changes.map(({ block }) => block).filter((block) => block !== null))];
  for (const block of await table.bulkGet(known)) if (block) open.set(block.n, unpackLines(block));
  const last = await table.toCollection().last();
  let n = last?.n ?? 0;
  if (changes.some(({ block }) => block === null) && !open.has(n)) open.set(n, last ? unpackLines(last) : []);
  let letters = (open.get(n) ?? []).reduce((sum, { words }) => sum + words.length, 0);
  const blocks = changes.map(({ id, block, line }) => {
    if (block !== null) {
      const lines = open.get(block) ?? [];
      const at = lines.findIndex((one) => one.id === id);
      if (at >= 0) lines.splice(at, 1, ...(line ? [line] : []));
      return block;
    }
    if (line === null) return n;
    const lines = open.get(n) ?? [];
    if (lines.length >= mostLines || letters >= mostLetters) {
      n += 1;
      letters = line.words.length;
      open.set(n, [line]);
    } else {
      letters += line.words.length;
      lines.push(line);
    }
    return n;
  });
  const filled = [...open].filter(([, lines]) => lines.length > 0);
  await table.bulkPut(filled.map(([number, lines]) => packLines(number, lines)));
  const emptied = [...open].filter(([, lines]) => lines.length === 0).map(([number]) => number);
  if (emptied.length > 0) await table.bulkDelete(emptied);
  return blocks;
}
