import type { Pack } from '@/utils/packs/schema';
import type { Manifest } from '@/utils/packs/signing/manifest-schema';
import type { PinnedKey } from '@/utils/packs/signing/pinned-key';
import type { RefreshOutcome } from '@/utils/packs/subscription/plan-refresh';
import type { Subscription } from '@/utils/packs/subscription/subscription';
import { readManifest } from './read-manifest';
import { readPack } from './read-pack';
import type { RefreshNeeds } from './refresh-needs';
import type { StoreTrouble } from './store-trouble';

/** What one look at the store of a followed pack found. */
export interface StoreLook {
  outcome: RefreshOutcome;
  /** The new version, wholly checked, when the outcome is an update. */
  found: { manifest: Manifest; pack: Pack; content: Uint8Array<ArrayBuffer> } | null;
  /** Set when the lead changed keys. */
  keys: { pinnedKeys: readonly PinnedKey[]; rotation: number } | null;
}

const withoutPack = (outcome: RefreshOutcome): StoreLook => ({ outcome, found: null, keys: null });

/**
 * Asks the store of a followed pack what is new there, and fetches it. Writes nothing. Never throws.
 * @param force a person asks: what was refused before is fetched once more, and no "not modified" is believed
 */
export async function lookAtStore(followed: Subscription, needs: RefreshNeeds, force: boolean): Promise<StoreLook> {
  const { packId, url, pinnedKeys, rotation, highestSeq, highestSha256, etag, lastModified } = followed;
  if (!(await needs.isPermitted(url))) return withoutPack({ kind: 'no-permission' });
  needs.step?.(packId, 'asking');
  const read = await readManifest(
    {
      url,
      packId,
      pinnedKeys,
      rotation,
      highest: { seq: highestSeq, sha256: highestSha256 },
      validators: force ? null : { etag, lastModified },
    },
    needs,
  );
  if (read.kind === 'trouble') return withoutPack(toOutcome(read));
  if (read.kind === 'not-modified') return withoutPack({ kind: 'unchanged', manifest: null, validators: null });
  const { manifest, validators } = read;
  const keys = read.rotation > rotation ? { pinnedKeys: read.keys, rotation: read.rotation } : null;
  // The same content under a higher number: the lead only vouches for it anew.
  if (manifest.sha256 === highestSha256)
    return { outcome: { kind: 'unchanged', manifest, validators }, found: null, keys };
  if (manifest.sha256 === followed.refusedSha256 && followed.problem && !force)
    return withoutPack({ kind: 'refused', problem: followed.problem, sha256: manifest.sha256 });
  needs.step?.(packId, 'downloading');
  const fetched = await readPack(url, manifest, needs);
  if (fetched.kind === 'trouble') {
    const outcome = toOutcome(fetched);
    const lasting = fetched.final && outcome.kind === 'refused';
    return withoutPack(lasting ? { ...outcome, sha256: manifest.sha256 } : outcome);
  }
  const asks = manifest.update === 'ask';
  return { outcome: { kind: 'update', manifest, asks, validators }, found: { ...fetched, manifest }, keys };
}

function toOutcome({ problem, refused, retryAfter }: StoreTrouble): RefreshOutcome {
  if (problem.reason === 'offline') return { kind: 'offline' };
  return refused ? { kind: 'refused', problem, sha256: null } : { kind: 'failed', problem, retryAfter };
}
