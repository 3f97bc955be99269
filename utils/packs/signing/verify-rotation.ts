import { base64url } from 'jose';
import { z } from 'zod';
import { findUnsafeShape } from '../find-unsafe-shape';
import type { PinnedKey } from './pinned-key';
import { readPinnedKey } from './pinned-key';
import { readSigned } from './read-signed';
import { type Rotation, type RotationStep, rotationFileSchema, rotationSchema, rotationType } from './rotation-schema';
import type { RotationReason } from './trust-reasons';

const maxCharacters = 400_000;
const claimSchema = z.object({ number: rotationSchema.shape.number });

export interface VerifyRotationInput {
  /** `root.jws` as it came. */
  text: string;
  /** Pinned now. */
  keys: readonly PinnedKey[];
  /** Id of the pack. */
  pack: string;
  /** Number of the last change followed; 0 before the first. */
  number: number;
}

export type VerifiedRotation = { ok: true; keys: PinnedKey[]; number: number } | { ok: false; reason: RotationReason };

/**
 * The keys to pin from now on: follows each change since the last one, each signed by a key trusted before it and by every key
 * it brings. Whoever holds an old key can rotate: after a theft, members join anew with a fresh link. Never throws.
 */
export async function verifyRotation({ text, keys, pack, number }: VerifyRotationInput): Promise<VerifiedRotation> {
  const steps = readSteps(text);
  if (!steps) return { ok: false, reason: 'malformed' };
  let trusted = [...keys];
  let followed = number;
  for (const step of steps) {
    const rotation = await readStep(step, trusted, pack, followed);
    // One followed before, signed by keys that are no longer pinned.
    if (rotation === 'followed') continue;
    if (typeof rotation === 'string') return { ok: false, reason: rotation };
    trusted = rotation.keys;
    followed = rotation.number;
  }
  return followed > number ? { ok: true, keys: trusted, number: followed } : { ok: false, reason: 'rotation-none' };
}

function readSteps(text: string): RotationStep[] | null {
  try {
    const json: unknown = text.length > maxCharacters ? null : JSON.parse(text);
    return findUnsafeShape(json) ? null : (rotationFileSchema.safeParse(json).data ?? null);
  } catch {
    return null;
  }
}

async function readStep(
  step: RotationStep,
  trusted: readonly PinnedKey[],
  pack: string,
  followed: number,
): Promise<Rotation | RotationReason | 'followed'> {
  const claimed = readClaim(step);
  if (!claimed) return 'malformed';
  if (claimed.number <= followed) return 'followed';
  const found = await findSigned(step, trusted);
  if (typeof found === 'string') return found;
  const parsed = rotationSchema.safeParse(found.payload);
  if (!parsed.success) return 'malformed';
  const rotation = parsed.data;
  if (rotation.pack !== pack) return 'not-this-pack';
  for (const key of rotation.keys) {
    // A name that is not the key's own would let one key pass for another later.
    if ((await readPinnedKey(key.x))?.kid !== key.kid) return 'malformed';
    const isKnown = trusted.some(({ x }) => x === key.x);
    if (!isKnown && typeof (await findSigned(step, [key])) === 'string') return 'rotation-new-key';
  }
  return rotation;
}

/** What a step says of itself, before any signature is looked at: decides only whether it is old news. */
function readClaim({ payload }: RotationStep): { number: number } | null {
  try {
    return claimSchema.parse(JSON.parse(new TextDecoder().decode(base64url.decode(payload))));
  } catch {
    return null;
  }
}

/** The payload, if one of the keys signed it. Each signature of a general JWS is a compact one in other clothes. */
async function findSigned(
  step: RotationStep,
  keys: readonly PinnedKey[],
): Promise<{ payload: unknown } | RotationReason> {
  let reason: RotationReason = 'rotation-old-key';
  for (const { protected: header, signature } of step.signatures) {
    const read = await readSigned(`${header}.${step.payload}.${signature}`, keys, rotationType, 20_000);
    if (read.ok) return read;
    if (read.reason === 'newer-format' || read.reason === 'not-signed') reason = read.reason;
  }
  return reason;
}
