import { CompactEncrypt, exportJWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BackedUpKey, createBackedUpKey } from './create-backed-up-key';
import { createSigningKey } from './create-signing-key';
import { readKeyBackup } from './read-key-backup';
import { readSigned } from './read-signed';
import { signJson } from './sign-json';

let made: BackedUpKey;
beforeAll(async () => {
  made = await createBackedUpKey('théière bleue');
});

const changed = (change: (file: Record<string, string>) => void): string => {
  const file = JSON.parse(made.backup);
  change(file);
  return JSON.stringify(file);
};

describe('a signing key', () => {
  it('cannot be read out, backed up or not', async () => {
    const plain = await createSigningKey();
    for (const { privateKey } of [plain, made.key]) {
      expect(privateKey).toMatchObject({ extractable: false, type: 'private' });
      await expect(exportJWK(privateKey)).rejects.toThrow();
    }
  });

  it('comes back from its encrypted file and signs as before', async () => {
    const read = await readKeyBackup(made.backup, 'théière bleue');
    if (!read.ok) throw new Error(read.reason);
    expect(read.key).toMatchObject({ kid: made.key.kid, x: made.key.x });
    expect(read.key.privateKey).toMatchObject({ extractable: false });
    const text = await signJson({ hello: 1 }, read.key, 'moderato.test/1');
    expect(await readSigned(text, [made.key], 'moderato.test/1', 5000)).toMatchObject({ ok: true });
  });

  it('comes back when the é of the password is typed as two characters', async () => {
    expect(await readKeyBackup(made.backup, 'théière bleue'.normalize('NFD'))).toMatchObject({ ok: true });
  });

  it('shows nothing of itself in the file but its public half', () => {
    expect(made.backup).not.toContain('"d"');
    expect(made.backup).toContain(made.key.x);
  });
});

describe('a key file is refused', () => {
  it('with another password', async () => {
    expect(await readKeyBackup(made.backup, 'Théière bleue')).toEqual({ ok: false, reason: 'key-file-password' });
  });

  it.each([
    ['no JSON', '-----BEGIN PRIVATE KEY-----'],
    ['another file', '{"format":"moderato.pack/1"}'],
    ['very long', ' '.repeat(100_000)],
  ])('when it is %s', async (_what, text) => {
    expect(await readKeyBackup(text, 'x')).toEqual({ ok: false, reason: 'key-file-malformed' });
  });

  it('written by a newer build', async () => {
    const text = changed((file) => {
      file.format = 'moderato.key/2';
    });
    expect(await readKeyBackup(text, 'théière bleue')).toEqual({ ok: false, reason: 'newer-format' });
  });

  it('when its readable half names another key', async () => {
    const other = await createSigningKey();
    const text = changed((file) => {
      file.x = other.x;
      file.kid = other.kid;
    });
    expect(await readKeyBackup(text, 'théière bleue')).toEqual({ ok: false, reason: 'key-file-malformed' });
  });

  it('when it asks for an hour of computing', async () => {
    const encrypted = await new CompactEncrypt(new Uint8Array([1]))
      .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
      .setKeyManagementParameters({ p2c: 1000 })
      .encrypt(new TextEncoder().encode('x'));
    const [header, ...rest] = encrypted.split('.');
    const costly = { ...JSON.parse(Buffer.from(header!, 'base64url').toString()), p2c: 2_000_000_000 };
    const text = changed((file) => {
      file.encrypted = [Buffer.from(JSON.stringify(costly)).toString('base64url'), ...rest].join('.');
    });
    const start = performance.now();
    expect(await readKeyBackup(text, 'x')).toEqual({ ok: false, reason: 'key-file-password' });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
