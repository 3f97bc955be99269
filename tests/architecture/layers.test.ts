import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from './list-sources';

// The rules of .dependency-cruiser.cjs, run as npm test runs them, on a tiny house of the same shape with one fault each.
const sound: Record<string, string> = {
  'utils/charter/check.ts': "import { word } from '@/utils/language/word';\nexport const check = word;",
  'utils/language/word.ts': "export const word = 'word';",
  'utils/sites/read.ts': "import { word } from '@/utils/language/word';\nexport const read = word;",
  'utils/db/store.ts': "import Dexie from 'dexie';\nexport const store = Dexie;",
  'components/ui/button.tsx': "import { h } from 'preact';\nexport const button = h;",
  'entrypoints/popup/main.tsx':
    "import { button } from '@/components/ui/button';\nimport { store } from '@/utils/db/store';\nexport const main = [button, store];",
};

const faults: [rule: string, file: string, source: string][] = [
  ['domain-is-pure', 'utils/charter/opens-database.ts', "export { store } from '@/utils/db/store';"],
  ['domain-is-pure', 'utils/tone/imports-dexie.ts', "import Dexie from 'dexie';\nexport const db = Dexie;"],
  ['domain-is-pure', 'utils/templates/reads-page.ts', "export { read } from '@/utils/sites/read';"],
  ['domain-is-pure', 'utils/packs/draws.ts', "import { h } from 'preact';\nexport const draw = h;"],
  ['domain-is-pure', 'utils/log/asks-browser.ts', "export { browser } from 'wxt/browser';"],
  ['page-knows-no-platform', 'utils/dom/stores.ts', "export { store } from '@/utils/db/store';"],
  ['page-knows-no-platform', 'utils/editors/parses.ts', "export { z } from 'zod';"],
  ['platform-knows-no-page', 'utils/messaging/reads-page.ts', "export { read } from '@/utils/sites/read';"],
  ['components-get-data-by-props', 'components/popup/opens-database.tsx', "export { store } from '@/utils/db/store';"],
  ['utils-know-no-interface', 'utils/platform/draws.ts', "export { button } from '@/components/ui/button';"],
  ['no-cycles', 'utils/community/first.ts', "import { b } from './second';\nexport const a = () => b;"],
];
const otherHalf = { 'utils/community/second.ts': "import { a } from './first';\nexport const b = () => a;" };

interface Violation {
  from: string;
  rule: { name: string };
}

function cruise(files: Record<string, string>): Violation[] {
  const house = mkdtempSync(join(tmpdir(), 'moderato-layers-'));
  try {
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(join(house, dirname(path)), { recursive: true });
      writeFileSync(join(house, path), `${source}\n`);
    }
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json']) cpSync(join(root, file), join(house, file));
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    const done = spawnSync(process.execPath, [cruiser, 'utils', 'entrypoints', 'components', ...options], {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (!done.stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no answer: ${done.stderr}`);
    return (JSON.parse(done.stdout) as { summary: { violations: Violation[] } }).summary.violations;
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

describe('the check of layers and cycles', () => {
  let found: Violation[] = [];
  beforeAll(() => {
    found = cruise({ ...sound, ...otherHalf, ...Object.fromEntries(faults.map(([, file, source]) => [file, source])) });
  }, 60_000);

  it('finds nothing in a house where everything goes in the right direction', () => {
    expect(cruise(sound)).toEqual([]);
  });

  it.each(faults)('%s: reports %s', (rule, file) => {
    expect(found.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  it('reports no file that is sound', () => {
    expect(found.map(({ from }) => from).filter((file) => file in sound)).toEqual([]);
  });
});

describe('the folders of utils', () => {
  const layers = {
    domain: ['community', 'language', 'charter', 'tone', 'templates', 'packs', 'log', 'team', 'settings', 'messages'],
    page: ['dom', 'sites', 'editors'],
    platform: ['messaging', 'db', 'stores', 'platform', 'diagnostics'],
  };
  const known = Object.values(layers).flat();

  it('all belong to a layer, so that no new one escapes the check', () => {
    expect(readdirSync(join(root, 'utils')).filter((folder) => !known.includes(folder))).toEqual([]);
  });
});
