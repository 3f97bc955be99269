import { readFileSync, writeFileSync } from 'node:fs';
import { readOutcomes } from './outcomes';
import { serverKinds } from './store-servers';

const file = 'docs/stores.md';
const start = '<!-- fault matrix: written by npm run test:stores -- with MODERATO_WRITE_MATRIX=1 -->';
const end = '<!-- end of the fault matrix -->';

/** The outcomes as a table: a line for each fault, a column for each server. Null when a server was left out. */
function formatMatrix(): { head: string[]; rows: string[] } | null {
  const outcomes = readOutcomes();
  const servers = serverKinds.map(({ name }) => name);
  const faults = [...new Set(outcomes.map(({ fault }) => fault))].sort();
  const cells = faults.map((fault) =>
    servers.map((server) => outcomes.find((one) => one.fault === fault && one.server === server)?.outcome ?? null),
  );
  if (faults.length === 0 || cells.some((row) => row.includes(null))) return null;
  return {
    head: [`| | ${servers.join(' | ')} |`, `| --- |${' --- |'.repeat(servers.length)}`],
    rows: faults.map((fault, index) => `| ${fault} | ${cells[index]!.join(' | ')} |`),
  };
}

/** Rewrites the table in the document when asked to; else fails the run when the document says something else of what ran. */
export function finishMatrix(): void {
  const matrix = formatMatrix();
  if (matrix === null)
    return void console.log('the fault matrix is not compared: a server is left out, or a test failed');
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has lost the marks of its fault matrix`);
  const { head, rows } = matrix;
  if (process.env.MODERATO_WRITE_MATRIX === '1') {
    writeFileSync(file, `${text.slice(0, from)}${[start, ...head, ...rows].join('\n')}\n${text.slice(to)}`);
    return;
  }
  const written = new Set(text.slice(from, to).split('\n'));
  const missing = [...head, ...rows].filter((line) => !written.has(line));
  if (missing.length > 0)
    throw new Error(`the fault matrix of ${file} is not that of this run:\n${missing.join('\n')}`);
}
