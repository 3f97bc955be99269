import type { PackVersion } from './pack-version';
import type { Subscription } from './subscription';

/**
 * The state after the person chose a version: the one that waits, or an earlier one. What was the newest seen stays so,
 * and the next look at the store, which asks only for something newer still, leaves the choice alone.
 */
export function planInstall(
  before: Subscription,
  { seq, sha256, version }: Pick<PackVersion, 'seq' | 'sha256' | 'version'>,
): Subscription {
  return {
    ...before,
    installedSeq: seq,
    installedSha256: sha256,
    installedVersion: version,
    // An older choice leaves a newer offer standing.
    pending: before.pending && before.pending.seq > seq ? before.pending : null,
  };
}
