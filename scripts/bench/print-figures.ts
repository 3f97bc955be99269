import type { Figure } from './figure';

/** One part's figures as lines of a table for people. */
export function printFigures(part: string, figures: readonly Figure[], seconds: number): void {
  console.log(`\n${part} (${seconds.toFixed(0)} s)`);
  const rows = figures.map(({ name, value, unit, peers, ratio, floor, held }) => [
    name,
    `${value} ${unit}`,
    ratio === null ? '' : `×${ratio}`,
    held === null || floor === null ? '' : `${held ? 'held' : 'NOT HELD'} (≤ ${floor})`,
    Object.entries(peers)
      .map(([peer, number]) => `${peer} ${number}`)
      .join(', '),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) {
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
  }
}
