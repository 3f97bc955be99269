import { comparePacks } from '@/utils/packs/compare/compare-packs';
import { compareWords } from '@/utils/packs/compare/compare-words';
import { mergePacks } from '@/utils/packs/compare/merge-packs';
import { openPack } from '@/utils/packs/open-pack';
import { planRelease } from '@/utils/packs/release/plan-release';
import type { Pack } from '@/utils/packs/schema';
import { type Figure, makeFigure } from './figure';
import { makeTemplates } from './make-templates';
import { readShippedPack } from './read-shipped-pack';

/** Opening 10,000 templates, ms. */
const floor = 1000;

/** What a new version of 10,000 templates costs the background: the first time it opens one, as after waking up. */
export async function measurePacks(): Promise<Figure[]> {
  const pack: Pack = { ...readShippedPack(), templates: makeTemplates(10_000) };
  // Rules of the sample propose templates of the sample.
  pack.charter = { ...pack.charter, rules: pack.charter.rules.map((rule) => ({ ...rule, suggest: [] })) };
  const release = await planRelease(pack, { seq: 1, issued: '2026-01-01T00:00:00Z' });
  if (!release.ok) throw new Error(release.reason);
  const { bytes, manifest } = release;

  let longest = 0;
  const started = performance.now();
  let last = started;
  const opened = await openPack(bytes, manifest, async () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  });
  const openMs = performance.now() - started;
  if (!opened.ok) throw new Error(`${opened.reason} ${opened.issues[0]?.path}`);

  const next = structuredClone(pack);
  for (let i = 0; i < 10_000; i += 50) next.templates[i]!.variants[0]!.body += ' Merci.';
  const other = structuredClone(pack);
  for (let i = 25; i < 10_000; i += 50) other.templates[i]!.folder = 'ailleurs';
  const [one, two] = [pack.templates[0]!.variants[0]!.body, pack.templates[1]!.variants[0]!.body];
  return [
    makeFigure(`pack of 10,000 templates (${Math.round(bytes.length / 1e6)} MB), opening, cold`, openMs, 'ms', {
      floor,
    }),
    makeFigure('… longest part without a pause', longest, 'ms'),
    makeFigure(
      '… compared with a version of 200 changes',
      time(() => comparePacks(pack, next)),
      'ms',
    ),
    makeFigure(
      '… merged with 200 changes of each side',
      time(() => mergePacks(pack, next, other)),
      'ms',
    ),
    makeFigure(
      'two wordings of 75 words with nothing in common, compared',
      time(() => compareWords(one, two)),
      'ms',
    ),
  ];
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
