import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../fixtures/sites', import.meta.url));

/** A page written for this project in the shape of a network, with what its adapter must read there. */
export interface Fixture {
  /** `wordpress/post--nested-fr` */
  name: string;
  network: string;
  url: string;
  html: string;
  expectedFile: string;
  /** Undefined until recorded. */
  expected: unknown;
}

/** Every fixture, by name. The first line of each says its URL: `<!-- url: https://… -->`. */
export function listFixtures(): Fixture[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files.sort().map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const url = /^<!-- url: (\S+) -->\n/.exec(html)?.[1];
    if (url === undefined) throw new Error(`${file} does not begin with <!-- url: https://… -->`);
    const expectedFile = join(folder, file.replace(/\.html$/, '.expected.json'));
    return {
      name: file.replace(/\.html$/, '').replaceAll('\\', '/'),
      network: file.split(/[\\/]/, 1)[0] ?? '',
      url,
      html,
      expectedFile,
      expected: existsSync(expectedFile) ? JSON.parse(readFileSync(expectedFile, 'utf8')) : undefined,
    };
  });
}
