import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePack } from '@/utils/packs/parse-pack';

const fixtures = 'tests/fixtures/imports';

function moderato(...args: string[]) {
  const done = spawnSync('npx', ['tsx', 'scripts/moderato.ts', 'import', ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const told = done.stderr.split('\n').filter((line) => line.startsWith('{'));
  return { out: done.stdout, err: done.stderr, told: told.map((line) => JSON.parse(line)), code: done.status };
}

describe('moderato import', { timeout: 60_000 }, () => {
  it.each([
    ['briskine', 'briskine.json', 0],
    ['textblaze', 'textblaze.json', 0],
    ['zendesk', 'zendesk.json', 1],
    ['chatwoot', 'chatwoot.json', 0],
    ['toolbox', 'toolbox.json', 0],
    ['automoderator', 'automoderator.yml', 1],
    ['espanso', 'espanso.yml', 1],
    ['csv', 'reponses.csv', 1],
  ] as const)('%s: gives a pack that is accepted, and tells what stays behind', (tool, file, expected) => {
    const { out, told, code } = moderato(tool, join(fixtures, file), '--id', 'maison', '--brand', 'Maison');
    const { pack, issues } = parsePack(out);
    expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
    expect(pack).toMatchObject({ id: 'maison', brand: { name: 'Maison' } });
    expect(pack!.templates.length + pack!.charter.rules.length).toBeGreaterThan(0);
    if (tool !== 'chatwoot') expect(told.length).toBeGreaterThan(0);
    expect(code).toBe(expected);
    // 1: something could not be read, and it is said what.
    expect(told.some((line) => line.problem === true)).toBe(expected === 1);
  });

  it('writes into a file when asked', () => {
    const out = join(mkdtempSync(join(tmpdir(), 'moderato-import-')), 'pack.json');
    expect(moderato('chatwoot', join(fixtures, 'chatwoot.json'), '--out', out).code).toBe(0);
    expect(parsePack(readFileSync(out, 'utf8')).pack?.templates).toHaveLength(3);
  });

  it('says what is wrong with a file that holds nothing, and how it is called', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'moderato-import-')), 'broken.json');
    writeFileSync(file, '{"macros": [');
    const broken = moderato('zendesk', file);
    expect(broken.code).toBe(2);
    expect(broken.told[0]).toMatchObject({ problem: true, why: expect.stringContaining('JSON') });
    expect(moderato('nosuchtool', file)).toMatchObject({ code: 2, err: expect.stringContaining('briskine|textblaze') });
  });
});
