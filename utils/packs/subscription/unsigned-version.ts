import type { Pack } from '../schema';
import type { PackVersion } from './pack-version';

/** A pack that came without a signature, from a file or with the extension, as the version before all published ones. */
export function unsignedVersion(pack: Pack, installedAt: string): PackVersion {
  const content = new TextEncoder().encode(JSON.stringify(pack));
  return { packId: pack.id, seq: 0, version: pack.version, sha256: '', issued: null, installedAt, content };
}
