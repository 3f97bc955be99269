/**
 * Measures what Moderato costs, beside the bare page or the packages people use instead, in the same run:
 * npm run bench -- [--only engine|tone|templates|packs|weight|page|log] [--json]. Floors are printed, never enforced.
 */
import { parseArgs } from 'node:util';
import { type Extension, launchExtension } from '../tests/browser/launch-extension';
import type { Figure } from './bench/figure';
import { importBundled } from './bench/import-bundled';
import { measureLog } from './bench/measure-log';
import { measurePage } from './bench/measure-page';
import { measureWeight } from './bench/measure-weight';
import { printFigures } from './bench/print-figures';
import { runCommand } from './run-command';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
});

const inBrowser = (measure: (extension: Extension) => Promise<Figure[]>) => async (): Promise<Figure[]> => {
  build();
  const extension = await launchExtension({ build: 'release' });
  try {
    return await measure(extension);
  } finally {
    await extension.close();
  }
};

const parts: Record<string, () => Promise<Figure[]>> = {
  engine: async () => (await importBundled<typeof import('./bench/measure-engine')>('measure-engine')).measureEngine(),
  tone: async () => (await importBundled<typeof import('./bench/measure-tone')>('measure-tone')).measureTone(),
  templates: async () =>
    (await importBundled<typeof import('./bench/measure-templates')>('measure-templates')).measureTemplates(),
  packs: async () => (await importBundled<typeof import('./bench/measure-packs')>('measure-packs')).measurePacks(),
  weight: inBrowser(measureWeight),
  page: inBrowser(measurePage),
  log: inBrowser(measureLog),
};

let built = false;

/** The released build, made once a run: what is measured is what is in the folder now. */
function build(): void {
  if (built) return;
  const { ok, output } = runCommand('npx', ['wxt', 'build']);
  if (!ok) throw new Error(`the build failed\n${output}`);
  built = true;
}

async function main(): Promise<void> {
  const { only } = options;
  if (only !== undefined && !(only in parts)) throw new Error(`no part ${only}: ${Object.keys(parts).join(', ')}`);
  const all: Figure[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (only !== undefined && name !== only) continue;
    // On the other stream: whoever stops a run that takes long sees where it was.
    console.error(`measuring ${name}…`);
    const started = performance.now();
    const figures = await measure();
    all.push(...figures);
    if (!options.json) printFigures(name, figures, (performance.now() - started) / 1000);
  }
  if (options.json) console.log(JSON.stringify(all, null, 1));
  else {
    const bound = all.filter(({ held }) => held !== null);
    console.log(`\n${bound.filter(({ held }) => held).length} of ${bound.length} floors held`);
  }
}

// Until its figures are printed it has failed, should it end with nothing left to wait for.
process.exitCode = 1;
main().then(
  () => {
    process.exitCode = 0;
  },
  (error) => {
    console.error(`bench: ${error instanceof Error ? error.message : error}`);
  },
);
