import { compactVerify, decodeProtectedHeader, type ProtectedHeaderParameters } from 'jose';
import { findUnsafeShape } from '../find-unsafe-shape';
import { type PinnedKey, toPublicJwk } from './pinned-key';

export type SignedReason = 'malformed' | 'not-signed' | 'wrong-key' | 'tampered' | 'newer-format';
export type ReadSigned = { ok: true; payload: unknown; key: PinnedKey } | { ok: false; reason: SignedReason };

const refuse = (reason: SignedReason): ReadSigned => ({ ok: false, reason });

/**
 * Reads a compact JWS of one kind. Ed25519 alone counts; keys named inside the text never do: only `keys` can verify it.
 * @param type kind asked for, such as `moderato.manifest/1`; a higher number is `newer-format`, another kind `malformed`
 * @param maxCharacters longer texts are not looked at
 */
export async function readSigned(
  text: string,
  keys: readonly PinnedKey[],
  type: string,
  maxCharacters: number,
): Promise<ReadSigned> {
  const jws = text.length > maxCharacters ? '' : text.trim();
  if (!/^[\w-]+\.[\w-]*\.[\w-]*$/.test(jws)) return refuse('malformed');
  const header = readHeader(jws);
  if (!header) return refuse('malformed');
  if (header.alg !== 'Ed25519' || jws.endsWith('.')) return refuse('not-signed');
  // Whatever it asks to be understood is something this build does not know.
  if (header.crit !== undefined) return refuse('newer-format');
  const { kid } = header;
  const candidates = kid === undefined ? keys : keys.filter((key) => key.kid === kid);
  if (candidates.length === 0) return refuse('wrong-key');
  for (const key of candidates) {
    const payload = await verify(jws, key);
    if (payload === null) continue;
    // Only now: what is not signed by a known key decides nothing.
    const other = compareType(header.typ, type);
    if (other) return refuse(other);
    const json = readJson(payload);
    return json === undefined ? refuse('malformed') : { ok: true, payload: json, key };
  }
  return refuse(kid === undefined ? 'wrong-key' : 'tampered');
}

function readHeader(jws: string): ProtectedHeaderParameters | null {
  try {
    return decodeProtectedHeader(jws);
  } catch {
    return null;
  }
}

async function verify(jws: string, { x }: PinnedKey): Promise<Uint8Array | null> {
  try {
    return (await compactVerify(jws, toPublicJwk(x), { algorithms: ['Ed25519'] })).payload;
  } catch {
    return null;
  }
}

/** "moderato.manifest/2" where "moderato.manifest/1" is known. */
export function compareType(found: unknown, known: string): 'newer-format' | 'malformed' | null {
  if (found === known) return null;
  const [name] = known.split('/');
  return typeof found === 'string' && found.startsWith(`${name}/`) ? 'newer-format' : 'malformed';
}

function readJson(bytes: Uint8Array): unknown {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return findUnsafeShape(json) ? undefined : json;
  } catch {
    return undefined;
  }
}
