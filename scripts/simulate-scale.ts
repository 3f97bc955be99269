import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePack, SignedStore } from '@/tests/stores/signed-store';
import { formatScale, type ScaleRow } from './scale/format-scale';
import { measureHost } from './scale/measure-host';
import { type AnswerCosts, modelHour } from './scale/model-hour';
import { playHour } from './scale/play-hour';
import { startHost } from './scale/start-host';

// Run: npx tsx scripts/simulate-scale.ts [--write]. With --write the table goes into docs/following-packs.md.
const page = 'docs/following-packs.md';
const [opening, closing] = ['<!-- scale: written by scripts/simulate-scale.ts --write -->', '<!-- end of scale -->'];

const folder = mkdtempSync(join(tmpdir(), 'moderato-scale-'));
const host = await startHost(folder);
const store = await SignedStore.open(host.base);
let seq = 0;

/** The shipped pack without its rules, whose tests would only heat this machine. */
async function publish(): Promise<number> {
  seq++;
  const whole = makePack(`1.${seq}.0`);
  const templates = whole.templates.map((one) => ({ ...one, tags: [`edition-${seq}`] }));
  const { size } = await store.publish(seq, { ...whole, templates, charter: { ...whole.charter, rules: [] } });
  for (const [name, { bytes }] of store.files) writeFileSync(join(folder, name), bytes);
  return size;
}

try {
  const packBytes = await publish();
  await host.changed();
  const rows: ScaleRow[] = [];
  let costs: AnswerCosts = {};
  for (const members of [10, 1000]) {
    const figures = await playHour(members, host, store.link(), 'salon-bleu', async () => void (await publish()));
    const { counts } = await host.read();
    costs = Object.fromEntries(
      Object.entries(counts).map(([kind, { bytes, requests }]) => [kind, { bytes: bytes / requests }]),
    );
    rows.push({ ...figures, how: 'real requests' });
  }
  for (const members of [1000, 100_000]) rows.push({ ...modelHour(members, costs, members), how: 'model' });
  const table = formatScale(rows, packBytes, await measureHost(host, 3));
  console.log(table);
  if (process.argv.includes('--write')) {
    const text = readFileSync(page, 'utf8');
    const [before, rest = ''] = text.split(opening);
    const after = rest.split(closing)[1] ?? '';
    writeFileSync(page, `${before}${opening}\n${table}\n${closing}${after}`);
  }
} finally {
  host.stop();
  rmSync(folder, { recursive: true, force: true });
}
