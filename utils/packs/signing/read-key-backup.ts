import { compactDecrypt, type JWK } from 'jose';
import { z } from 'zod';
import { findUnsafeShape } from '../find-unsafe-shape';
import { importPrivateKey } from './create-backed-up-key';
import { keyBackupSchema } from './key-backup-schema';
import { readPinnedKey } from './pinned-key';
import { compareType } from './read-signed';
import type { SigningKey } from './signing-key';
import type { KeyFileReason } from './trust-reasons';

/** A file that asks for more would hold the browser for seconds. */
const maxPasswordRounds = 2_000_000;

const privateJwkSchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
});

export type ReadKeyBackup = { ok: true; key: SigningKey } | { ok: false; reason: KeyFileReason };

/** The key of a backup file, as one that signs and cannot be read. Never throws. */
export async function readKeyBackup(text: string, password: string): Promise<ReadKeyBackup> {
  const file = readFile(text);
  if (typeof file === 'string') return { ok: false, reason: file };
  const jwk = await decrypt(file.encrypted, password);
  if (!jwk) return { ok: false, reason: 'key-file-password' };
  const key = await readPinnedKey(jwk.x ?? '');
  // The readable part of the file is not protected by the password: it must be of this very key.
  if (!key || key.x !== file.x || key.kid !== file.kid) return { ok: false, reason: 'key-file-malformed' };
  try {
    return { ok: true, key: { ...key, privateKey: await importPrivateKey(jwk) } };
  } catch {
    return { ok: false, reason: 'key-file-malformed' };
  }
}

function readFile(text: string): z.infer<typeof keyBackupSchema> | KeyFileReason {
  let json: unknown;
  try {
    json = text.length > 8000 ? null : JSON.parse(text);
  } catch {
    return 'key-file-malformed';
  }
  if (findUnsafeShape(json)) return 'key-file-malformed';
  const parsed = keyBackupSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : null;
  return compareType(format, 'moderato.key/1') === 'newer-format' ? 'newer-format' : 'key-file-malformed';
}

async function decrypt(jwe: string, password: string): Promise<JWK | null> {
  try {
    const { plaintext } = await compactDecrypt(jwe, new TextEncoder().encode(password.normalize('NFC')), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: maxPasswordRounds,
    });
    return privateJwkSchema.parse(JSON.parse(new TextDecoder().decode(plaintext)));
  } catch {
    return null;
  }
}
