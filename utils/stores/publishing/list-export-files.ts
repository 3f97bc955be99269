import type { Publication } from './publication';

/** What goes by hand where no store is connected: both files, the pack first as the manifest speaks of it. */
export function listExportFiles({ packId, sha256, pack, manifest }: Publication): { name: string; text: string }[] {
  return [
    { name: `${packId}/pack-${sha256}.json`, text: pack },
    { name: `${packId}/manifest.jws`, text: manifest },
  ];
}
