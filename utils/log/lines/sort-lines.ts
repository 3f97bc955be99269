import type { LogLine } from './log-line';

export type SortKey = 'at' | 'author' | 'network' | 'action' | 'handleMs';

/** By time; the same instant by id, so that pages never overlap. */
export function compareTimes(a: LogLine, b: LogLine): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The lines in ascending order; equals by time. Lines with the same value are gathered and only the values sorted: there
 * are fewer of them, and a hundred thousand lines take milliseconds.
 * @param lines in the order of `compareTimes`
 */
export function sortLines(lines: readonly LogLine[], by: SortKey): readonly LogLine[] {
  if (by === 'at') return lines;
  const column = by === 'author' ? 'name' : by;
  const groups = new Map<string | number, LogLine[]>();
  for (const line of lines) {
    const value = line[column];
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [line]);
    else group.push(line);
  }
  const values = [...groups.keys()].sort((a, b) => (a < b ? -1 : 1));
  return values.flatMap((value) => groups.get(value) ?? []);
}
