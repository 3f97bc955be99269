import { describe, expect, it } from 'vitest';
import { GitHost, type GitHostKind } from '@/tests/stores/git-host';
import { createStore } from '../create-store';
import { probeStore } from '../probe-store';

const token = 'jeton-secret-42';
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function open(kind: GitHostKind, given = token) {
  const host = new GitHost(kind, token);
  const api = {
    github: 'https://api.github.com',
    forgejo: 'https://codeberg.org/api/v1',
    gitlab: 'https://gitlab.com/api/v4',
  };
  const settings = {
    kind,
    api: api[kind],
    repository: 'maison/packs',
    branch: 'main',
    folder: 'moderato',
    token: given,
  };
  return { host, store: createStore(settings, { fetch: host.fetch }) };
}

describe.each(['github', 'forgejo', 'gitlab'] as const)('a repository on %s', (kind) => {
  it('keeps a file as it was given, accents and all', async () => {
    const { host, store } = open(kind);
    expect(await store.create('salon/manifest.jws', encode('Où est mon colis ?'))).toEqual({ status: 'written' });
    const read = await store.read('salon/manifest.jws', 1000);
    expect(read.status === 'found' && decode(read.bytes)).toBe('Où est mon colis ?');
    expect([...host.files.keys()]).toEqual(['moderato/salon/manifest.jws']);
  });

  it('creates only what is not there', async () => {
    const { host, store } = open(kind);
    host.write('moderato/a', 'theirs');
    expect(await store.create('a', encode('ours'))).toEqual({ status: 'conflict' });
    expect(await store.read('absent', 1000)).toEqual({ status: 'absent' });
  });

  it('writes over the version it read, and over no later one', async () => {
    const { host, store } = open(kind);
    host.write('moderato/a', 'one');
    const read = await store.read('a', 1000);
    const tag = read.status === 'found' ? read.tag : null;
    expect(await store.replace('a', encode('two'), tag)).toEqual({ status: 'written' });
    expect(await store.replace('a', encode('three'), tag)).toEqual({ status: 'conflict' });
    expect(await store.replace('a', encode('four'), null)).toEqual({ status: 'written' });
  });

  it('takes away what is there, and minds not what is not', async () => {
    const { host, store } = open(kind);
    host.write('moderato/a', 'one');
    expect([await store.remove('a'), await store.remove('a')]).toEqual([{ status: 'removed' }, { status: 'removed' }]);
    expect(host.files.size).toBe(0);
  });

  it('is told to be guarded when it is connected, for two commits', async () => {
    const { host, store } = open(kind);
    const probed = await probeStore(store, 'x', async () => undefined);
    expect(probed).toMatchObject({ status: 'able', ability: { createOnce: true, ifMatch: true, turns: false } });
    expect([host.commits, host.files.size]).toEqual([2, 0]);
  });

  it('refuses a wrong token without saying it', async () => {
    const { store } = open(kind, 'un-autre-jeton');
    const answers = [await store.read('a', 10), await store.create('a', encode('x')), await store.remove('a')];
    for (const answer of answers) expect(answer).toMatchObject({ status: 'failed', reason: 'not-let-in', code: 401 });
    expect(JSON.stringify(answers)).not.toContain('jeton');
  });
});

describe.each(['github', 'forgejo'] as const)('a large pack on %s', (kind) => {
  it('is read back whole although the API leaves its content out', async () => {
    const { host, store } = open(kind);
    await store.create('big', encode('x'.repeat(1_500_000)));
    const read = await store.read('big', 2_000_000);
    expect(read.status === 'found' && read.bytes.length).toBe(1_500_000);
    expect(host.heard.filter((one) => one.startsWith('GET'))).toHaveLength(2);
  });
});
