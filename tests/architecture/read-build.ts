import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './list-sources';

export type Target = 'chrome-mv3' | 'firefox-mv3';

const commands: Record<Target, string> = {
  'chrome-mv3': 'npx wxt build',
  'firefox-mv3': 'npx wxt build -b firefox --mv3',
};

/** Every file of a release, by path inside it. @throws Error that says how to build when there is none */
export function readBuild(target: Target): Map<string, string> {
  const folder = join(root, '.output', target);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`.output/${target} holds no build: run "${commands[target]}" first, as npm test does`);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[a-z]+$/.test(file));
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]));
}
