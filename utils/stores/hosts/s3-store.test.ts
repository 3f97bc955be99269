import { describe, expect, it } from 'vitest';
import { S3StandIn } from '@/tests/stores/s3-stand-in';
import { createStore } from '../create-store';
import { probeStore } from '../probe-store';

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const settings = {
  kind: 's3' as const,
  endpoint: 'https://s3.eu-west-3.amazonaws.com',
  bucket: 'maison-packs',
  region: 'eu-west-3',
  folder: 'moderato',
  keyId: 'AKIDEXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};
const hosts = { path: 's3.eu-west-3.amazonaws.com', host: 'maison-packs.s3.eu-west-3.amazonaws.com' };

function open(style: 'path' | 'host' = 'path', secretKey = settings.secretKey, conditions = true) {
  const bucket = new S3StandIn(hosts[style], settings.keyId, settings.secretKey, conditions);
  return { bucket, store: createStore({ ...settings, style, secretKey }, { fetch: bucket.fetch }) };
}

describe.each(['path', 'host'] as const)('a bucket addressed by its %s', (style) => {
  it('accepts what is signed, and keeps it at the right place', async () => {
    const { bucket, store } = open(style);
    expect(await store.create('salon/manifest.jws', encode('one'))).toEqual({ status: 'written' });
    const path = `${style === 'path' ? '/maison-packs' : ''}/moderato/salon/manifest.jws`;
    expect([...bucket.files.keys()]).toEqual([path]);
    expect(await store.read('salon/manifest.jws', 100)).toMatchObject({ status: 'found' });
    expect(await store.list('salon')).toMatchObject({ status: 'listed', files: [{ name: 'manifest.jws' }] });
    expect(await store.remove('salon/manifest.jws')).toEqual({ status: 'removed' });
    expect(bucket.files.size).toBe(0);
  });
});

describe('a bucket that honours conditions', () => {
  it('is written over only in the version that was read', async () => {
    const { store } = open();
    await store.create('a', encode('one'));
    const read = await store.read('a', 100);
    const tag = read.status === 'found' ? read.tag : null;
    expect(await store.create('a', encode('two'))).toEqual({ status: 'conflict' });
    expect(await store.replace('a', encode('two'), tag)).toEqual({ status: 'written' });
    expect(await store.replace('a', encode('three'), tag)).toEqual({ status: 'conflict' });
    await store.remove('a');
    expect(await store.replace('a', encode('four'), tag)).toEqual({ status: 'conflict' });
  });

  it.each([
    [true, { createOnce: true, ifMatch: true, turns: true }],
    [false, { createOnce: false, ifMatch: false, turns: true }],
  ])('and one that does not are told apart when connected (%s)', async (conditions, ability) => {
    const { store } = open('path', settings.secretKey, conditions);
    expect(await probeStore(store, 'x', async () => undefined)).toMatchObject({ status: 'able', ability });
  });
});

describe('signatures', () => {
  it('follow the clock of the store when that of this machine is a day off', async () => {
    const { bucket, store } = open();
    bucket.drift = -24 * 60 * 60_000;
    expect(await store.create('a', encode('one'))).toEqual({ status: 'written' });
    expect(await store.create('b', encode('two'))).toEqual({ status: 'written' });
    // Learned once.
    expect(bucket.refusals).toBe(1);
  });

  it('with a wrong key are refused, once, and say nothing of the key', async () => {
    const { bucket, store } = open('path', 'une-autre-clé');
    const answer = await store.create('a', encode('one'));
    expect([answer, bucket.refusals]).toEqual([
      { status: 'failed', reason: 'not-let-in', code: 403, retryAfter: null },
      1,
    ]);
  });
});
