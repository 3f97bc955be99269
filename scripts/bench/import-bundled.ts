import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Imports a part of the bench compiled as a release is. Run straight from source, the loader would wrap every inner
 * function to keep its name, which costs the engines up to a half more and the packages beside them nothing.
 */
export async function importBundled<Module>(name: string): Promise<Module> {
  const outfile = resolve('.cache', 'bench', `${name}.mjs`);
  await build({
    entryPoints: [join('scripts', 'bench', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return (await import(pathToFileURL(outfile).href)) as Module;
}
