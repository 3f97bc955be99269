import { exportJWK, generateKeyPair } from 'jose';
import { expectPinnedKey } from './pinned-key';
import type { SigningKey } from './signing-key';

/** A new key whose private half can sign but never be read. It has no backup and can get none: see `create-backed-up-key.ts`. */
export async function createSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('Ed25519', { extractable: false });
  return { ...(await expectPinnedKey((await exportJWK(publicKey)).x)), privateKey };
}
