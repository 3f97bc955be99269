import { manifestSchema, manifestType } from '@/utils/packs/signing/manifest-schema';
import { maxManifestCharacters } from '@/utils/packs/signing/pack-limits';
import type { PinnedKey } from '@/utils/packs/signing/pinned-key';
import { readSigned } from '@/utils/packs/signing/read-signed';
import type { OtherManifest, Publication } from './publication';

/**
 * What a manifest in the store means for a publication: it is our own; it may be replaced (what we started from, something
 * older, or half a file nobody can install); or somebody published meanwhile.
 */
export type Judgement = { is: 'ours' } | { is: 'replaceable' } | { is: 'other'; other: OtherManifest };

/** @param text of the manifest in the store; null: there is none */
export async function judgePresent(
  text: string | null,
  publication: Pick<Publication, 'manifest' | 'seq' | 'sha256' | 'base' | 'packId' | 'startedAt'>,
  keys: readonly PinnedKey[],
): Promise<Judgement> {
  const { manifest: own, seq, sha256, base, packId, startedAt } = publication;
  if (text === null) return { is: 'replaceable' };
  if (text === own) return { is: 'ours' };
  const signed = await readSigned(text, keys, manifestType, maxManifestCharacters);
  if (!signed.ok) {
    // Half written by whoever was cut off, in the signature too: no member can follow it, and its author will find ours.
    const isNobodys = ['malformed', 'tampered', 'not-signed'].includes(signed.reason) || own.startsWith(text);
    return isNobodys ? { is: 'replaceable' } : { is: 'other', other: { text, manifest: null } };
  }
  const present = manifestSchema.safeParse(signed.payload).data ?? null;
  if (present?.pack !== packId) return { is: 'other', other: { text, manifest: null } };
  if (present.seq === seq && present.sha256 === sha256) {
    // Signed anew for longer: the one before says the same, but not for as long.
    const isRenewal = base?.seq === seq && base.sha256 === sha256;
    return { is: isRenewal && Date.parse(present.issued) < Date.parse(startedAt) ? 'replaceable' : 'ours' };
  }
  const isBase = base !== null && present.seq === base.seq && present.sha256 === base.sha256;
  const isOlder = base !== null && present.seq < base.seq;
  return isBase || isOlder ? { is: 'replaceable' } : { is: 'other', other: { text, manifest: present } };
}
