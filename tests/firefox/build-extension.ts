import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const folder = resolve(here, '../../.cache/editors-firefox');

const manifest = {
  manifest_version: 3,
  name: 'Editor suite',
  version: '1.0',
  browser_specific_settings: { gecko: { id: 'editor-suite@example.test' } },
  content_scripts: [{ matches: ['http://127.0.0.1/page/*'], js: ['content.js'], run_at: 'document_idle' }],
};

/** Builds the extension that carries the drivers into Firefox; answers with its folder. */
export async function buildExtension(): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(resolve(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
  await build({
    bundle: true,
    format: 'iife',
    tsconfig: resolve(here, '../../tsconfig.json'),
    logLevel: 'error',
    entryPoints: [resolve(here, 'answer-page.ts')],
    outfile: resolve(folder, 'content.js'),
  });
  return folder;
}
