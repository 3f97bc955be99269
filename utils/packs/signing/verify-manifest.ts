import { packFormat } from '../schema';
import { type Manifest, manifestSchema, manifestType } from './manifest-schema';
import { maxManifestCharacters, maxPackBytes } from './pack-limits';
import type { PinnedKey } from './pinned-key';
import { readSigned } from './read-signed';
import type { ManifestReason } from './trust-reasons';

export interface VerifyManifestInput {
  /** As it came from the store: anything. */
  text: string;
  keys: readonly PinnedKey[];
  /** Id of the pack that was subscribed to. */
  pack: string;
  /** The highest ever accepted on this machine, even if an earlier version was put back since; null before the first. */
  installed: Pick<Manifest, 'seq' | 'sha256'> | null;
  /** ISO 8601. */
  now: string;
}

export type VerifiedManifest =
  | {
      ok: true;
      manifest: Manifest;
      /** Past `expires`: keep working, say since when it was not refreshed. */
      expired: boolean;
      /** The same publication as the one installed: nothing to download. */
      same: boolean;
      /** Name of the pinned key that signed. */
      kid: string;
    }
  | { ok: false; reason: ManifestReason };

/** Whether a manifest may be followed. Never throws; whatever it refuses, what is installed stays. */
export async function verifyManifest({
  text,
  keys,
  pack,
  installed,
  now,
}: VerifyManifestInput): Promise<VerifiedManifest> {
  const signed = await readSigned(text, keys, manifestType, maxManifestCharacters);
  if (!signed.ok) return signed;
  const parsed = manifestSchema.safeParse(signed.payload);
  if (!parsed.success) return refuse('malformed');
  const manifest = parsed.data;
  if (manifest.pack !== pack) return refuse('not-this-pack');
  if (installed && manifest.seq < installed.seq) return refuse('rollback');
  const same = installed?.seq === manifest.seq;
  if (same && manifest.sha256 !== installed.sha256) return refuse('equivocation');
  if (manifest.format !== packFormat) return refuse('newer-format');
  if (manifest.size > maxPackBytes) return refuse('too-large');
  return { ok: true, manifest, expired: Date.parse(now) > Date.parse(manifest.expires), same, kid: signed.key.kid };
}

const refuse = (reason: ManifestReason): VerifiedManifest => ({ ok: false, reason });
