import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyLayer } from '@/utils/charter/rule-layer';
import { emptyPackLayer } from '@/utils/packs/pack-layer';
import { planNextPack } from '@/utils/packs/release/plan-next-pack';
import { type Pack, packSchema } from '@/utils/packs/schema';
import { packCommand } from './pack';

const shipped = 'public/packs/maison-tamarin.json';
const pack = packSchema.parse(JSON.parse(readFileSync(shipped, 'utf8')));
const url = 'https://nuage.example/equipe/manifest.jws';
let folder: string;
let out: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moderato-pack-'));
  out = [];
  const keep = (text: unknown) => void out.push(String(text));
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
  vi.stubEnv('MODERATO_PASSWORD', 'théière bleue 1871');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const inFolder = (name: string): string => join(folder, name);
const write = (name: string, content: unknown): string => {
  writeFileSync(inFolder(name), typeof content === 'string' ? content : JSON.stringify(content));
  return inFolder(name);
};
const edited = (edit: (copy: Pack) => void): Pack => {
  const copy = structuredClone(pack);
  edit(copy);
  return copy;
};
/** What a command prints, and its code. */
const run = async (...args: string[]): Promise<{ code: number; text: string; json: () => Record<string, unknown> }> => {
  out.length = 0;
  const code = await packCommand(args);
  return { code, text: out.join('\n'), json: () => JSON.parse(out[0] ?? '') };
};
const makeKey = async (name = 'key.json'): Promise<{ link: string; publicKey: string }> => {
  const { json } = await run('keygen', '--out', inFolder(name), '--url', url, '--pack', shipped, '--json');
  return json() as { link: string; publicKey: string };
};
const sign = (file: string, ...more: string[]) =>
  run('sign', file, '--key', inFolder('key.json'), '--out', inFolder('www'), ...more);

describe('moderato pack lint', () => {
  it('takes a sound pack', async () => {
    expect(await run('lint', shipped)).toMatchObject({ code: 0, text: `${pack.id} ${pack.version}: sound` });
  });

  it('says where a pack is wrong, for people in their language and for programs', async () => {
    const file = write(
      'bad.json',
      edited(({ templates }) => (templates[0]!.cites = ['nulle-part'])),
    );
    const english = await run('lint', file);
    expect(english.code).toBe(1);
    expect(english.text).toContain('error templates[0].cites[0]: There is no article “nulle-part”.');
    expect((await run('lint', file, '--lang', 'fr')).text).toContain('n’existe pas');
    const { json } = await run('lint', file, '--json');
    expect(json()).toMatchObject({ ok: false, issues: [{ level: 'error', path: 'templates[0].cites[0]' }] });
  });

  it('refuses a pack whose rule fails its own example', async () => {
    const file = write(
      'bad.json',
      edited(({ charter }) => (charter.rules[0]!.tests.en = { match: ['Good morning'], pass: [] })),
    );
    expect(await run('lint', file)).toMatchObject({ code: 1, text: expect.stringContaining('Good morning') });
  });

  it('refuses a file that is not UTF-8, in words', async () => {
    writeFileSync(inFolder('latin.json'), Buffer.from('{"title":"caf\u00e9"}', 'latin1'));
    await expect(run('lint', inFolder('latin.json'))).rejects.toThrow('not UTF-8');
  });

  it('is part of the command line', { timeout: 60_000 }, () => {
    const done = spawnSync('npx', ['tsx', 'scripts/moderato.ts', 'pack', 'lint', shipped], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(done.stdout).toContain('sound');
    expect(done.status).toBe(0);
  });
});

describe('moderato pack diff', () => {
  it('shows changed words, and asks for a version that says enough', async () => {
    const next = edited((copy) => {
      copy.templates[0]!.variants[0]!.body += ' À bientôt.';
      copy.charter.rules.pop();
    });
    const low = await run('diff', shipped, write('next.json', next));
    expect(low.code).toBe(1);
    expect(low.text).toContain('{+ À bientôt.+}');
    expect(low.text).toContain(`- rule ${pack.charter.rules.at(-1)!.id}`);
    expect(low.text).toContain('(major)');
    const high = await run('diff', shipped, write('next.json', { ...next, version: '99.0.0' }), '--json');
    expect(high.code).toBe(0);
    expect(high.json()).toMatchObject({ enough: true, step: 'major' });
  });

  it('says so when nothing changed', async () => {
    expect((await run('diff', shipped, shipped)).text).toContain('nothing changed');
  });
});

describe('moderato pack keygen', () => {
  it('writes an encrypted key for its owner alone, and the link to join', async () => {
    const { link, publicKey } = await makeKey();
    expect(link.startsWith(`${url}#`)).toBe(true);
    expect(link).toContain(publicKey);
    const file = readFileSync(inFolder('key.json'), 'utf8');
    expect(file).not.toContain('"d"');
    if (process.platform !== 'win32') expect(statSync(inFolder('key.json')).mode & 0o077).toBe(0);
  });

  it('never writes over a key, and takes no short or missing password', async () => {
    await makeKey();
    await expect(run('keygen', '--out', inFolder('key.json'))).rejects.toThrow('EEXIST');
    vi.stubEnv('MODERATO_PASSWORD', 'court');
    await expect(run('keygen', '--out', inFolder('other.json'))).rejects.toThrow('at least 12');
    vi.stubEnv('MODERATO_PASSWORD', '');
    await expect(run('keygen', '--out', inFolder('other.json'))).rejects.toThrow('--password-file');
    await expect(
      run('keygen', '--out', inFolder('other.json'), '--password-file', write('pw', 'théière bleue 1871\n')),
    ).resolves.toMatchObject({ code: 0 });
  });

  it('makes no link members could not follow', async () => {
    const args = ['keygen', '--out', inFolder('key.json'), '--url', 'http://nuage.example/m', '--pack', shipped];
    await expect(run(...args)).rejects.toThrow('link-not-https');
    expect(existsSync(inFolder('key.json'))).toBe(false);
  });
});

describe('moderato pack sign and verify', () => {
  it('publish into a folder what the link of the key accepts', async () => {
    const { link, publicKey } = await makeKey();
    expect(await sign(shipped)).toMatchObject({ code: 0 });
    expect(readdirSync(inFolder('www')).sort()).toEqual([
      expect.stringMatching(/^manifest/),
      expect.stringMatching(/^pack-/),
    ]);
    const { code, json } = await run('verify', inFolder('www'), '--link', link, '--json');
    expect({ code, ...json() }).toMatchObject({ code: 0, ok: true, expired: false, manifest: { seq: 1 } });
    const byKey = await run('verify', inFolder('www/manifest.jws'), '--public-key', publicKey, '--pack', pack.id);
    expect(byKey).toMatchObject({ code: 0, text: expect.stringContaining('sound') });
  });

  it('count on with each version, and vouch anew for the same', async () => {
    await makeKey();
    await sign(shipped);
    expect((await sign(shipped)).text).toContain('vouched for anew');
    const layer = { ...emptyPackLayer(pack.id), templates: [{ ...pack.templates[0]!, folder: 'Ailleurs' }] };
    const next = write('next.json', planNextPack(pack, layer, emptyLayer(pack.id)).pack);
    expect((await sign(next)).text).toContain('published as number 2');
  });

  it('refuse another content under a version that was published', async () => {
    await makeKey();
    await sign(shipped);
    const other = write(
      'other.json',
      edited((copy) => (copy.templates[0]!.folder = 'Ailleurs')),
    );
    const before = readFileSync(inFolder('www/manifest.jws'), 'utf8');
    expect(await sign(other)).toMatchObject({ code: 1, text: expect.stringContaining('raise the version') });
    expect(readFileSync(inFolder('www/manifest.jws'), 'utf8')).toBe(before);
  });

  it('refuse to sign over another team’s manifest, with a wrong password, or a pack that is not sound', async () => {
    await makeKey();
    await sign(shipped);
    await makeKey('stranger.json');
    const stranger = await run('sign', shipped, '--key', inFolder('stranger.json'), '--out', inFolder('www'));
    expect(stranger).toMatchObject({ code: 1, text: expect.stringContaining('wrong-key') });
    const told = await run('sign', shipped, '--key', inFolder('stranger.json'), '--out', inFolder('www'), '--seq', '9');
    expect(told).toMatchObject({ code: 0, text: expect.stringContaining('number 9') });
    vi.stubEnv('MODERATO_PASSWORD', 'autre mot de passe');
    await expect(sign(shipped)).rejects.toThrow('does not open this key file');
    const bad = write(
      'bad.json',
      edited(({ templates }) => (templates[0]!.cites = ['nulle-part'])),
    );
    expect((await sign(bad)).code).toBe(1);
  });

  it('say why a member would refuse what lies there', async () => {
    const { link } = await makeKey();
    const stranger = await makeKey('stranger.json');
    await sign(shipped);
    expect(await run('verify', inFolder('www'), '--link', stranger.link)).toMatchObject({
      code: 1,
      text: expect.stringContaining('refused (wrong-key)'),
    });
    const file = inFolder(join('www', readdirSync(inFolder('www')).find((name) => name.startsWith('pack-'))!));
    writeFileSync(file, readFileSync(file, 'utf8').replace('Bonjour', 'Bonsoir'));
    const changed = await run('verify', inFolder('www'), '--link', link, '--json', '--lang', 'fr');
    expect(changed.json()).toMatchObject({ ok: false, reason: 'content-changed' });
    expect(changed.json().message).toContain('conservé');
  });

  it('change keys so that members with the old link follow', async () => {
    const { link } = await makeKey();
    await sign(shipped);
    const { publicKey } = await makeKey('new.json');
    const keys = ['--key', inFolder('key.json'), '--new-key', inFolder('new.json')];
    const rotate = (...more: string[]) => run('rotate', ...more, '--pack', pack.id, '--out', inFolder('www'));
    expect(await rotate(...keys)).toMatchObject({ code: 0, text: expect.stringContaining(publicKey) });
    expect(await run('verify', inFolder('www'), '--link', link)).toMatchObject({ code: 0 });
    const again = await run('sign', shipped, '--key', inFolder('new.json'), '--out', inFolder('www'));
    expect(again).toMatchObject({ code: 0, text: expect.stringContaining('vouched for anew') });
    // The old key signs nothing any more.
    expect(await rotate(...keys)).toMatchObject({ code: 1, text: expect.stringContaining('wrong-key') });
    await makeKey('newest.json');
    expect(await rotate('--key', inFolder('new.json'), '--new-key', inFolder('newest.json'))).toMatchObject({
      code: 0,
    });
    expect(await run('verify', inFolder('www'), '--link', link)).toMatchObject({ code: 0 });
  });

  it('say since when it was not refreshed, and take it all the same', async () => {
    const { link } = await makeKey();
    vi.useFakeTimers({ now: new Date('2020-01-01T00:00:00Z'), toFake: ['Date'] });
    await sign(shipped);
    vi.useRealTimers();
    const old = await run('verify', inFolder('www'), '--link', link);
    expect(old).toMatchObject({ code: 0, text: expect.stringContaining('not refreshed since 2020-01-31') });
  });
});
