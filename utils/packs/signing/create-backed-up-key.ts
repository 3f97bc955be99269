import { CompactEncrypt, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { keyBackupFormat } from './key-backup-schema';
import { expectPinnedKey } from './pinned-key';
import type { SigningKey } from './signing-key';

/** OWASP's figure for PBKDF2 with HMAC-SHA-512 (Password Storage Cheat Sheet, 2023): about 0.1 s here, once. */
export const passwordRounds = 210_000;

export interface BackedUpKey {
  key: SigningKey;
  /** Text of the file to keep. */
  backup: string;
}

/**
 * A new key and its encrypted backup. Only during this call can the private half be read; the key given back cannot be.
 * @param password of the person's choosing; the file is as safe as it is
 */
export async function createBackedUpKey(password: string): Promise<BackedUpKey> {
  const pair = await generateKeyPair('Ed25519', { extractable: true });
  const jwk = await exportJWK(pair.privateKey);
  const { kid, x } = await expectPinnedKey(jwk.x);
  const encrypted = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(jwk)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', cty: 'jwk+json', kid })
    .setKeyManagementParameters({ p2c: passwordRounds })
    .encrypt(new TextEncoder().encode(password.normalize('NFC')));
  const backup = `${JSON.stringify({ format: keyBackupFormat, kid, x, encrypted }, null, 2)}\n`;
  return { key: { kid, x, privateKey: await importPrivateKey(jwk) }, backup };
}

/** The private key as the browser keeps it: it signs and is never shown. */
export async function importPrivateKey(jwk: JWK): Promise<SigningKey['privateKey']> {
  const key = await importJWK({ ...jwk, ext: false }, 'Ed25519', { extractable: false });
  if (key instanceof Uint8Array) throw new Error('not an asymmetric key');
  return key;
}
