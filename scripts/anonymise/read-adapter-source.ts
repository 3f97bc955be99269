import { readdirSync, readFileSync } from 'node:fs';

const sites = new URL('../../utils/sites/', import.meta.url);

/** The source of an adapter with the parts that adapters share: what it names is what it may rest on. */
export function readAdapterSource(network: string): string {
  const parts = readdirSync(new URL('parts/', sites)).filter((file) => !file.endsWith('.test.ts'));
  const files = [`${network}.ts`, ...parts.map((file) => `parts/${file}`)];
  return files
    .map((file) => readFileSync(new URL(file, sites), 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/ .*/g, ''))
    .join('\n');
}
