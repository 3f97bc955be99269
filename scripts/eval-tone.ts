import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { NetworkId } from '../utils/community/networks';
import { checkDraft } from '../utils/tone/check-draft';
import { toneGuideSchema } from '../utils/tone/schema';
import { readToneModel } from './commands/read-tone-model';

/**
 * Measures the tone engine on hand-labelled drafts.
 *   npx tsx scripts/eval-tone.ts [--data ../shared/data] [--file F] [--pack F] [--half a|b] [--errors] [--json] [--write]
 * Halves split the rows by the parity of the number in their id, so that rules can be tuned on one and checked on the other.
 */
interface Row {
  id: string;
  lang: 'fr' | 'en';
  comment: string | null;
  draft: string;
  network: NetworkId | null;
  register: 'vous' | 'tu' | null;
  findings: string[];
}
interface Count {
  tp: number;
  fp: number;
  fn: number;
}

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    file: { type: 'string' },
    pack: { type: 'string' },
    half: { type: 'string' },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
/** The plain guide, or the one of a pack: `--pack public/packs/maison-tamarin.json`. */
const guide = toneGuideSchema.parse(
  options.pack ? (JSON.parse(readFileSync(options.pack, 'utf8')) as { tone: unknown }).tone : {},
);

const model = readToneModel();

function readRows(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

const numberOf = (id: string) => Number(/(\d+)$/.exec(id)?.[1] ?? 0);
const f1 = ({ tp, fp, fn }: Count) => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn));
const ratio = (a: number, b: number) => (b === 0 ? 1 : a / b);

function evaluate(rows: readonly Row[]) {
  const counts = new Map<string, Count>();
  const micro: Record<string, Count> = {};
  const clean: Record<string, { rows: number; alarms: number }> = {};
  const errors: string[] = [];
  let slowest = 0;
  for (const row of rows) {
    const started = performance.now();
    const findings = checkDraft(row.draft, { ...row, language: row.lang, guide, limit: null, model });
    slowest = Math.max(slowest, performance.now() - started);
    const found = new Set<string>(findings.map((f) => f.rule));
    const wanted = new Set(row.findings);
    const total = micro[row.lang] ?? { tp: 0, fp: 0, fn: 0 };
    micro[row.lang] = total;
    for (const rule of new Set([...found, ...wanted])) {
      const key = `${rule} ${row.lang}`;
      const count = counts.get(key) ?? { tp: 0, fp: 0, fn: 0 };
      counts.set(key, count);
      const verdict = found.has(rule) ? (wanted.has(rule) ? 'tp' : 'fp') : 'fn';
      count[verdict]++;
      total[verdict]++;
      if (verdict !== 'tp') {
        const words = findings
          .filter((f) => f.rule === rule && f.span)
          .map((f) => row.draft.slice(f.span?.start, f.span?.end));
        errors.push(
          `${verdict} ${rule} ${row.id} ${JSON.stringify(words)}\n     C: ${row.comment ?? ''}\n     D: ${row.draft}`,
        );
      }
    }
    if (row.findings.length === 0) {
      const tally = clean[row.lang] ?? { rows: 0, alarms: 0 };
      clean[row.lang] = tally;
      tally.rows++;
      if (findings.some((f) => f.severity !== 'note')) tally.alarms++;
    }
  }
  return { counts, micro, clean, errors, slowest };
}

type Result = ReturnType<typeof evaluate>;
const percent = (value: number) => `${(100 * value).toFixed(0)} %`;

function table(result: Result): string {
  const rules = [...new Set([...result.counts.keys()].map((key) => key.split(' ')[0] ?? ''))].sort();
  const cell = (rule: string, lang: string) => {
    const c = result.counts.get(`${rule} ${lang}`);
    return c
      ? `${ratio(c.tp, c.tp + c.fp).toFixed(2)} | ${ratio(c.tp, c.tp + c.fn).toFixed(2)} | ${f1(c).toFixed(2)}`
      : '– | – | –';
  };
  const lines = [
    '| finding | P fr | R fr | F1 fr | P en | R en | F1 en |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  for (const rule of rules) lines.push(`| ${rule} | ${cell(rule, 'fr')} | ${cell(rule, 'en')} |`);
  const total = (lang: string) => {
    const c = result.micro[lang] ?? { tp: 0, fp: 0, fn: 0 };
    return `${ratio(c.tp, c.tp + c.fp).toFixed(2)} | ${ratio(c.tp, c.tp + c.fn).toFixed(2)} | ${f1(c).toFixed(2)}`;
  };
  lines.push(`| **all (micro)** | ${total('fr')} | ${total('en')} |`, '');
  for (const lang of ['fr', 'en']) {
    const c = result.clean[lang];
    if (c)
      lines.push(
        `Clean drafts with a finding of severity warn or more, ${lang}: ${c.alarms} of ${c.rows} (${percent(c.alarms / c.rows)}).  `,
      );
  }
  return lines.join('\n');
}

const sets: { title: string; rows: Row[] }[] = [];
if (options.file) sets.push({ title: options.file, rows: readRows(options.file) });
else {
  const labelled = readRows(`${options.data}/dev/tone.jsonl`);
  const half = (parity: number) => labelled.filter((row) => numberOf(row.id) % 2 === parity);
  if (!options.half || options.half === 'a') sets.push({ title: 'Labelled drafts, half A (odd ids)', rows: half(1) });
  if (!options.half || options.half === 'b') sets.push({ title: 'Labelled drafts, half B (even ids)', rows: half(0) });
  if (!options.half)
    sets.push({ title: 'Own drafts (tests/tone-drafts.jsonl)', rows: readRows('tests/tone-drafts.jsonl') });
}

const results = sets.map(({ title, rows }) => ({ title, size: rows.length, result: evaluate(rows) }));
if (options.json) {
  const plain = results.map(({ title, size, result }) => ({
    title,
    size,
    micro: Object.fromEntries(Object.entries(result.micro).map(([lang, c]) => [lang, { ...c, f1: f1(c) }])),
    findings: Object.fromEntries([...result.counts].map(([key, c]) => [key, { ...c, f1: f1(c) }])),
    clean: result.clean,
  }));
  console.log(JSON.stringify(plain, null, 2));
} else {
  for (const { title, size, result } of results) {
    console.log(`\n## ${title}: ${size} drafts, slowest ${result.slowest.toFixed(1)} ms\n\n${table(result)}`);
    if (options.errors) console.log(result.errors.sort().join('\n'));
  }
}
if (options.write) {
  const path = 'docs/tone-engine.md';
  const body = results
    .map(({ title, size, result }) => `### ${title}: ${size} drafts\n\n${table(result)}`)
    .join('\n\n');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/(<!-- figures -->)[\s\S]*(<!-- \/figures -->)/, `$1\n${body}\n$2`));
}
