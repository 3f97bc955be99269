import { readFileSync, writeFileSync } from 'node:fs';
import { readOutcomes } from './outcomes';
import { serverKinds } from './store-servers';

const file = 'docs/stores.md';
const start = '<!-- fault matrix: written by npm run test:stores -- with MODERATO_WRITE_MATRIX=1 -->';
const end = '<!-- end of the fault matrix -->';

/** The outcomes as a table: a line for each fault, a column for each server. Null when a server or a test was left out. */
function formatMatrix(): string | null {
  const outcomes = readOutcomes();
  const servers = serverKinds.map(({ name }) => name);
  const faults = [...new Set(outcomes.map(({ fault }) => fault))].sort();
  const cells = faults.map((fault) =>
    servers.map((server) => outcomes.find((one) => one.fault === fault && one.server === server)?.outcome ?? null),
  );
  if (faults.length === 0 || cells.some((row) => row.some((cell) => cell === null))) return null;
  const rows = faults.map((fault, index) => `| ${fault} | ${cells[index]!.join(' | ')} |`);
  return [`| | ${servers.join(' | ')} |`, `| --- |${' --- |'.repeat(servers.length)}`, ...rows].join('\n');
}

/** Rewrites the table in the document when asked to; else fails the run when the document says something else. */
export function finishMatrix(): void {
  const matrix = formatMatrix();
  if (matrix === null) return void console.log('the fault matrix is not compared: part of it did not run');
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has lost the marks of its fault matrix`);
  const next = `${text.slice(0, from)}${start}\n${matrix}\n${text.slice(to)}`;
  if (process.env.MODERATO_WRITE_MATRIX === '1') writeFileSync(file, next);
  else if (next !== text) throw new Error(`the fault matrix of ${file} is not that of this run:\n${matrix}`);
}
