import { beforeAll, describe, expect, it } from 'vitest';
import { createSigningKey } from './create-signing-key';
import type { Rotation } from './rotation-schema';
import { signRotation } from './sign-rotation';
import type { SigningKey } from './signing-key';
import { verifyRotation } from './verify-rotation';

let first: SigningKey;
let second: SigningKey;
let third: SigningKey;
beforeAll(async () => {
  first = await createSigningKey();
  second = await createSigningKey();
  third = await createSigningKey();
});

const pinned = (...keys: SigningKey[]) => keys.map(({ kid, x }) => ({ kid, x }));
const change = (number: number, ...keys: SigningKey[]): Rotation => ({
  pack: 'maison-tamarin',
  number,
  issued: '2026-11-01T08:00:00Z',
  keys: pinned(...keys),
});
const follow = (text: string, keys: SigningKey[], number = 0) =>
  verifyRotation({ text, keys: pinned(...keys), pack: 'maison-tamarin', number });

describe('a change of keys', () => {
  it('signed by the old key and the new gives the new keys to pin', async () => {
    const text = await signRotation(null, change(1, second), [first, second]);
    expect(await follow(text, [first])).toEqual({ ok: true, keys: pinned(second), number: 1 });
  });

  it('can be followed by a machine that slept through several', async () => {
    const once = await signRotation(null, change(1, second), [first, second]);
    const twice = await signRotation(once, change(2, third), [second, third]);
    expect(await follow(twice, [first])).toEqual({ ok: true, keys: pinned(third), number: 2 });
    expect(await follow(twice, [second], 1)).toEqual({ ok: true, keys: pinned(third), number: 2 });
  });

  it('can keep the old key beside the new', async () => {
    const text = await signRotation(null, change(1, first, second), [first, second]);
    expect(await follow(text, [first])).toMatchObject({ ok: true, keys: pinned(first, second) });
  });

  it('is no news once followed', async () => {
    const text = await signRotation(null, change(1, second), [first, second]);
    expect(await follow(text, [second], 1)).toEqual({ ok: false, reason: 'rotation-none' });
  });

  it.each([
    ['the new key alone', () => signRotation(null, change(1, second), [second]), 'rotation-old-key'],
    ['the old key alone', () => signRotation(null, change(1, second), [first]), 'rotation-new-key'],
    ['a stranger', () => signRotation(null, change(1, third), [third, second]), 'rotation-old-key'],
    [
      'the old key, with one of two new ones',
      () => signRotation(null, change(1, second, third), [first, second]),
      'rotation-new-key',
    ],
    [
      'the right keys, for another pack',
      () => signRotation(null, { ...change(1, second), pack: 'autre' }, [first, second]),
      'not-this-pack',
    ],
    [
      'the right keys, under a false name',
      () => signRotation(null, { ...change(1, second), keys: [{ kid: first.kid, x: second.x }] }, [first, second]),
      'malformed',
    ],
  ])('is refused when signed by %s', async (_who, make, reason) => {
    expect(await follow(await make(), [first])).toEqual({ ok: false, reason });
  });

  it('is refused whole when a later step is false', async () => {
    const once = await signRotation(null, change(1, second), [first, second]);
    const forged = await signRotation(once, change(2, third), [first, third]);
    expect(await follow(forged, [first])).toEqual({ ok: false, reason: 'rotation-old-key' });
  });

  it('is refused when a step was changed after it was signed', async () => {
    const file = JSON.parse(await signRotation(null, change(1, second), [first, second]));
    file[0].payload = Buffer.from(JSON.stringify(change(1, third))).toString('base64url');
    expect(await follow(JSON.stringify(file), [first])).toEqual({ ok: false, reason: 'rotation-old-key' });
  });

  it.each(['', '<html>', '[]', '{}', 'null', '[{"payload":"","signatures":[]}]', '['.repeat(100_000)])(
    'is refused when the file is %.20s',
    async (text) => {
      expect(await follow(text, [first])).toEqual({ ok: false, reason: 'malformed' });
    },
  );
});
