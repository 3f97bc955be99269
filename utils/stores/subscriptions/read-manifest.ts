import type { Manifest } from '@/utils/packs/signing/manifest-schema';
import { maxManifestCharacters } from '@/utils/packs/signing/pack-limits';
import type { PinnedKey } from '@/utils/packs/signing/pinned-key';
import { verifyManifest } from '@/utils/packs/signing/verify-manifest';
import { verifyRotation } from '@/utils/packs/signing/verify-rotation';
import type { Validators } from '@/utils/packs/subscription/plan-refresh';
import type { RefreshNeeds } from './refresh-needs';
import { type StoreTrouble, toTrouble, trouble } from './store-trouble';

/** Where to look, whom to believe, and what is known already. */
export interface ManifestSource {
  url: string;
  packId: string;
  pinnedKeys: readonly PinnedKey[];
  rotation: number;
  /** The newest seen; null before the first. */
  highest: { seq: number; sha256: string } | null;
  validators: Validators | null;
}

export interface ReadManifest {
  kind: 'manifest';
  manifest: Manifest;
  expired: boolean;
  validators: Validators;
  /** The keys that count now: others than before when the lead changed them. */
  keys: readonly PinnedKey[];
  rotation: number;
}

/** Twice the text of the longest manifest; the change of keys may be a few hundred kilobytes after many years. */
const maxManifestBytes = 2 * maxManifestCharacters;
const maxRotationBytes = 512 * 1024;

/** Reads the manifest of a pack and decides whether it may be followed. Never throws. */
export async function readManifest(
  source: ManifestSource,
  { read, now }: Pick<RefreshNeeds, 'read' | 'now'>,
): Promise<ReadManifest | { kind: 'not-modified' } | StoreTrouble> {
  const answer = await read(source.url, { validators: source.validators, maxBytes: maxManifestBytes });
  if (answer.status === 'failed') return toTrouble(answer);
  if (answer.status === 'not-modified') return { kind: 'not-modified' };
  const text = new TextDecoder().decode(answer.bytes);
  const verify = (keys: readonly PinnedKey[]) =>
    verifyManifest({
      text,
      keys,
      pack: source.packId,
      installed: source.highest,
      now: new Date(now()).toISOString(),
    });
  let { pinnedKeys: keys, rotation } = source;
  let verified = await verify(keys);
  if (!verified.ok && verified.reason === 'wrong-key') {
    const rotated = await followRotation(source, read);
    if ('problem' in rotated) return rotated;
    ({ keys, rotation } = rotated);
    if (rotation > source.rotation) verified = await verify(keys);
  }
  if (!verified.ok) return trouble(verified.reason);
  const { manifest, expired } = verified;
  return { kind: 'manifest', manifest, expired, validators: answer.validators, keys, rotation };
}

/** The keys after every change the lead published beside the manifest; those known when there is none that counts. */
async function followRotation(
  { url, packId, pinnedKeys, rotation }: ManifestSource,
  read: RefreshNeeds['read'],
): Promise<{ keys: readonly PinnedKey[]; rotation: number } | StoreTrouble> {
  const answer = await read(new URL('root.jws', url).href, { maxBytes: maxRotationBytes });
  const known = { keys: pinnedKeys, rotation };
  if (answer.status === 'not-modified') return known;
  // Without such a file, or with a page in its place, the first verdict stands: a key that is not pinned.
  if (answer.status === 'failed')
    return ['missing', 'answered-html', 'not-let-in'].includes(answer.reason) ? known : toTrouble(answer);
  const text = new TextDecoder().decode(answer.bytes);
  const verified = await verifyRotation({ text, keys: pinnedKeys, pack: packId, number: rotation });
  return verified.ok ? { keys: verified.keys, rotation: verified.number } : known;
}
