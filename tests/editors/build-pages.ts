import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { editorPages } from './editor-pages';

const here = import.meta.dirname;

/** Where the bundles go. */
export const pagesFolder = resolve(here, '../../.cache/editors');

/** Bundles every page of the suite and the drivers, once a run. */
export default async function buildPages(): Promise<void> {
  await mkdir(pagesFolder, { recursive: true });
  const shared = {
    bundle: true,
    outdir: pagesFolder,
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    tsconfig: resolve(here, '../../tsconfig.json'),
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
    logLevel: 'error',
  } as const;
  await build({
    ...shared,
    format: 'esm',
    entryPoints: [...editorPages.map(({ id }) => id), 'stubborn'].map((id) => resolve(here, 'pages', `${id}.ts`)),
  });
  await build({ ...shared, format: 'iife', entryPoints: [resolve(here, 'world.ts')] });
}
