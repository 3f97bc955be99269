import { keptVersions, type PackVersion } from './pack-version';
import type { Subscription } from './subscription';

/**
 * Which versions are one too many: all but the newest ten, and never the one installed or the one that waits.
 * @returns their sequence numbers
 */
export function planPruning(
  versions: readonly Pick<PackVersion, 'seq'>[],
  { installedSeq, pending }: Pick<Subscription, 'installedSeq' | 'pending'>,
): number[] {
  const spare = versions
    .map(({ seq }) => seq)
    .filter((seq) => seq !== installedSeq && seq !== pending?.seq)
    .sort((a, b) => b - a);
  const used = versions.length - spare.length;
  return spare.slice(Math.max(0, keptVersions - used));
}
