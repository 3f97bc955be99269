import { CompactSign } from 'jose';
import type { SigningKey } from './signing-key';

/** The value as a compact JWS: Ed25519, naming the key and the kind of text. @param type such as `moderato.manifest/1` */
export function signJson(value: unknown, key: SigningKey, type: string): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(value)))
    .setProtectedHeader({ alg: 'Ed25519', kid: key.kid, typ: type })
    .sign(key.privateKey);
}
