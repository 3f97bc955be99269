import { calculateJwkThumbprint } from 'jose';
import { z } from 'zod';

/** An Ed25519 public key. */
export const pinnedKeySchema = z.strictObject({
  /** RFC 7638 thumbprint of the key: names it, and is made from it. */
  kid: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  /** 32 bytes in base64url; the last of the 43 characters carries two unused bits, which are zero: one spelling a key. */
  x: z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/),
});
export type PinnedKey = z.infer<typeof pinnedKeySchema>;

/** As `jose` takes it. */
export const toPublicJwk = (x: string) => ({ kty: 'OKP', crv: 'Ed25519', x }) as const;

/** The key with its name. Null when `x` is no Ed25519 public key in base64url. */
export async function readPinnedKey(x: string): Promise<PinnedKey | null> {
  if (!pinnedKeySchema.shape.x.safeParse(x).success) return null;
  return { kid: await calculateJwkThumbprint(toPublicJwk(x)), x };
}

/** As `readPinnedKey`, of a key this build made. @throws Error when the platform gave no Ed25519 key */
export async function expectPinnedKey(x: string | undefined): Promise<PinnedKey> {
  const key = x === undefined ? null : await readPinnedKey(x);
  if (!key) throw new Error('no Ed25519 public key');
  return key;
}
