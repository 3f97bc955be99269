import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPack } from './open-pack';
import { type Pack, packSchema } from './schema';
import { hashBytes } from './signing/hash-bytes';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const announce = async (bytes: Uint8Array<ArrayBuffer>) => ({
  pack: pack.id,
  version: pack.version,
  size: bytes.length,
  sha256: await hashBytes(bytes),
});
/** Opens bytes that are just what the manifest announces. */
const open = async (content: string | Uint8Array<ArrayBuffer>) => {
  const bytes = typeof content === 'string' ? encode(content) : content;
  return openPack(bytes, await announce(bytes));
};
const reason = async (content: string | Uint8Array<ArrayBuffer>) => {
  const opened = await open(content);
  return opened.ok ? 'opened' : [opened.reason, ...opened.issues.map(({ message }) => message.key)].join(' ');
};
const edited = (edit: (copy: Pack) => void): string => {
  const copy = structuredClone(pack);
  edit(copy);
  return JSON.stringify(copy);
};
const sound = encode(JSON.stringify(pack));

describe('a pack that came from a store', () => {
  it('is opened when it is what the manifest announced', async () => {
    expect(await openPack(sound, await announce(sound))).toMatchObject({ ok: true, pack: { id: pack.id } });
  });

  it('is opened with a byte order mark before it, as some editors put one', async () => {
    expect(await reason(encode(`\uFEFF${JSON.stringify(pack)}`))).toBe('opened');
  });

  it('is refused when the connection was cut', async () => {
    const expected = await announce(sound);
    expect(await openPack(sound.slice(0, -1), expected)).toMatchObject({ ok: false, reason: 'content-cut' });
    expect(await openPack(new Uint8Array(), expected)).toMatchObject({ ok: false, reason: 'content-cut' });
  });

  it('is refused when a byte was changed or added', async () => {
    const expected = await announce(sound);
    const changed = sound.slice();
    changed[changed.length - 3]! ^= 1;
    expect(await openPack(changed, expected)).toMatchObject({ ok: false, reason: 'content-changed' });
    expect(await openPack(encode(`${JSON.stringify(pack)} `), expected)).toMatchObject({ reason: 'content-changed' });
  });

  it('is refused when it is another pack or version than announced', async () => {
    expect(await reason(JSON.stringify({ ...pack, version: '99.0.0' }))).toBe('content-mismatch');
    expect(await reason(JSON.stringify({ ...pack, id: 'autre-maison' }))).toBe('content-mismatch');
  });

  it('of 50 MB is refused, before anything reads it', async () => {
    expect(await reason(new Uint8Array(50_000_000))).toBe('too-large');
  });

  it('in mixed encodings is refused', async () => {
    const latin = new Uint8Array([...encode('{"title":"caf'), 0xe9, ...encode('"}')]);
    expect(await reason(latin)).toBe('not-utf8');
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${JSON.stringify(pack)}`, 'utf16le'));
    expect(await reason(utf16)).toBe('not-utf8');
    expect(await reason(new Uint8Array([...sound.slice(0, 500), 0xff, 0xfe, ...sound.slice(500)]))).toBe('not-utf8');
  });

  it.each([
    ['a web page', '<!doctype html><title>Connexion</title>', 'pack_issue_not_json'],
    ['a million brackets', '['.repeat(1_000_000) + ']'.repeat(1_000_000), 'pack_issue_too_deep'],
    [
      'a key that reaches a prototype',
      JSON.stringify(pack).replace('"brand":{', '"brand":{"__proto__":{"name":"x"},'),
      'pack_issue_refused_key',
    ],
    ['an id that stands twice', edited(({ templates }) => templates.push(templates[0]!)), 'pack_issue_double'],
    [
      'an expression that cannot be read',
      edited(({ charter }) => {
        charter.rules[0]!.when = { regex: '(a' };
      }),
      'pack_issue_regex',
    ],
    [
      'an expression with look-behind, which costs more than it tells',
      edited(({ charter }) => {
        charter.rules[0]!.when = { regex: '(?<=a)b' };
      }),
      'pack_issue_regex',
    ],
    [
      'a body Liquid cannot read',
      edited(({ templates }) => {
        templates[0]!.variants[0]!.body = '{% if %}';
      }),
      'template_error_syntax',
    ],
  ])('with %s is refused, with the reason', async (_what, text, key) => {
    expect(await reason(text)).toMatch(new RegExp(`^pack-invalid .*\\b${key}`));
  });

  it('written for a newer build asks for an update', async () => {
    expect(await reason(JSON.stringify({ ...pack, format: 'moderato.pack/2', more: true }))).toMatch(/^newer-format/);
  });

  it('whose rule does not do what its own example says is refused, with the example', async () => {
    const opened = await open(
      edited(({ charter }) => {
        charter.rules[0]!.tests.fr = { match: ['Bonjour à vous'], pass: [] };
      }),
    );
    expect(opened).toMatchObject({
      ok: false,
      reason: 'tests-failed',
      issues: [{ path: 'charter.rules[0].tests.fr.match', message: { values: { text: 'Bonjour à vous' } } }],
    });
  });

  it('whose template does not hold what its own example asks for is refused', async () => {
    const opened = await open(
      edited(({ templates }) => {
        templates[0]!.tests = [{ lang: 'fr', answers: {}, contains: ['des nouilles'], lacks: [] }];
      }),
    );
    expect(opened).toMatchObject({ reason: 'tests-failed', issues: [{ path: 'templates[0].tests[0]' }] });
  });

  it('of 10,000 templates is opened in many short parts, so that nobody waits behind it', async () => {
    const templates = Array.from({ length: 10_000 }, (_, i) => {
      const { shortcut, ...one } = pack.templates[i % pack.templates.length]!;
      return i < pack.templates.length ? { ...one, shortcut } : { ...one, id: `${one.id}-${i}` };
    });
    const bytes = encode(JSON.stringify({ ...pack, templates }));
    let pauses = 0;
    let longest = 0;
    let last = performance.now();
    const opened = await openPack(bytes, await announce(bytes), async () => {
      pauses++;
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    });
    expect(opened.ok).toBe(true);
    expect(pauses).toBeGreaterThan(100);
    // A busy machine is slow, not wrong: the figure itself is taken by the bench.
    expect(longest).toBeLessThan(1000);
  });

  it('of a hundred thousand templates is refused, with how many there may be', async () => {
    const one = { id: 'a', title: { fr: 'T' }, variants: [{ lang: 'fr', body: 'x' }] };
    const templates = Array.from({ length: 100_000 }, (_, i) => ({ ...one, id: `t${i}` }));
    const opened = await open(JSON.stringify({ ...pack, templates }));
    expect(opened).toMatchObject({
      reason: 'pack-invalid',
      issues: [{ path: 'templates', message: { key: 'pack_issue_too_long', values: { most: 20_000 } } }],
    });
  });

  it('of twenty thousand templates that include each other in a row is judged in good time', async () => {
    const templates = Array.from({ length: 20_000 }, (_, i) => ({
      id: `t${i}`,
      title: { fr: 'T' },
      variants: [{ lang: 'fr', body: `{% render "t${(i + 1) % 20_000}" %}` }],
    }));
    const text = edited((copy) => {
      copy.charter.rules = [];
      copy.templates = [];
    }).replace('"templates":[]', `"templates":${JSON.stringify(templates)}`);
    expect(await reason(text)).toMatch(/^pack-invalid template_error_loop/);
  });
});
