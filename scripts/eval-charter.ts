/**
 * Measures the charter engine: npx tsx scripts/eval-charter.ts [--data ../shared/data] [--split dev|all|a|b|fresh|kept]
 * [--round 2] [--errors] [--plain] [--lists] [--json] [--write] [--alarms train/goemotions].
 * dev: the hand-labelled comments alone; a, b: one half of them; fresh: comments written after the engine, for this (--round 2: those of one round); kept: those nothing has learnt from; all: the public sets and the other libraries as well.
 * --lists leaves the reading model out: what the lists find alone.
 * --alarms lists what is marked in comments of a set that are labelled clean, and stops.
 * --write puts the tables into docs/charter-engine.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkItem } from '@/utils/charter/check-item';
import { makeBaselines } from './charter-eval/baselines';
import type { DevRow, SetRow } from './charter-eval/dev-row';
import { listAlarms } from './charter-eval/list-alarms';
import { loadCharter } from './charter-eval/load-charter';
import { measureDev } from './charter-eval/measure-dev';
import { measureDisguises } from './charter-eval/measure-disguises';
import { measurePersonalData } from './charter-eval/measure-personal-data';
import { engineAsBaseline, measureSet } from './charter-eval/measure-set';
import { publicWords } from './charter-eval/public-words';
import { readKept, readRounds } from './charter-eval/read-rounds';
import { readRows } from './charter-eval/read-rows';
import { devTables, disguiseTable, personalDataTable, type Section, setTable } from './charter-eval/report';
import { rowHalf } from './charter-eval/row-half';
import { installReadingFile } from './commands/install-reading-file';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    split: { type: 'string', default: 'all' },
    round: { type: 'string' },
    errors: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
    lists: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    alarms: { type: 'string' },
  },
});
const publicSets = [
  'surge_toxicity_en',
  'wiki_talk_en_heldout',
  'davidson_en_heldout',
  'hatemojicheck_en',
  'goemotions_clean_en',
  'mlma_fr_heldout',
  'ftr_fr_heldout',
];
const page = 'docs/charter-engine.md';

if (!options.lists) installReadingFile();
const { name, charter } = loadCharter(options.plain);
if (options.alarms !== undefined) {
  const alarms = listAlarms(readRows<SetRow>(join(options.data, `${options.alarms}.jsonl.gz`)), charter);
  console.log(`${alarms.lines.join('\n')}\n\n${alarms.comments} clean comments`, Object.fromEntries(alarms.byCategory));
  process.exit(0);
}
const half = options.split === 'a' || options.split === 'b' ? options.split : null;
const fresh = readRounds(options.round);
const sources: Record<string, () => DevRow[]> = { fresh: () => fresh, kept: readKept };
const labelled = sources[options.split]?.() ?? readRows<DevRow>(join(options.data, 'dev/charter.jsonl'));
const rows = labelled.filter((row) => !half || rowHalf(row.id) === half);
const dev = measureDev(rows, charter);
const titles: Record<string, string> = { fresh: 'written after the engine', kept: 'kept apart' };
const sections: Section[] = devTables(dev, titles[options.split] ?? 'hand-labelled');

const started = process.cpuUsage().user;
for (const row of rows) checkItem({ text: row.text }, charter);
const microseconds = (process.cpuUsage().user - started) / rows.length;

if (options.split === 'all') {
  sections.push(...devTables(measureDev(readKept(), charter), 'kept apart'));
  sections.push(...devTables(measureDev(fresh, charter), 'written after the engine'));
  for (const lang of ['fr', 'en'] as const) {
    sections.push(disguiseTable(lang, measureDisguises(publicWords(lang), lang, charter)));
  }
  const engines = [engineAsBaseline(charter), ...makeBaselines()];
  for (const set of publicSets) {
    const comments = readRows<SetRow>(join(options.data, `eval/${set}.jsonl.gz`));
    sections.push(
      setTable(
        set,
        comments.length,
        engines.map((engine) => ({ name: engine.name, counts: measureSet(comments, engine) })),
      ),
    );
  }
  sections.push(
    personalDataTable(measurePersonalData(readRows<SetRow>(join(options.data, 'eval/presidio_pii_en.jsonl.gz')))),
  );
}

if (options.json)
  console.log(
    JSON.stringify({ charter: name, split: options.split, comments: rows.length, microseconds, sections }, null, 1),
  );
else {
  const text = sections.map((section) => `### ${section.title}\n\n${section.table}`).join('\n\n');
  const head = `Charter: ${name}. ${rows.length} hand-labelled comments (split: ${options.split}). ${microseconds.toFixed(0)} µs of processor time a comment, not warmed up.`;
  console.log(`${head}\n\n${text}`);
  if (options.errors) console.log(`\n${dev.errors.join('\n')}`);
  if (options.write) {
    const before = readFileSync(page, 'utf8');
    const open = '<!-- measured -->';
    const close = '<!-- /measured -->';
    const start = before.indexOf(open) + open.length;
    writeFileSync(page, `${before.slice(0, start)}\n${head}\n\n${text}\n${before.slice(before.indexOf(close))}`);
  }
}
