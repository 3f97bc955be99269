import { type Publication, storePaths } from './publication';

/** What goes by hand where no store is connected: the files, the pack first as the manifest speaks of it. */
export function listExportFiles({
  packId,
  sha256,
  pack,
  root,
  manifest,
}: Publication): { name: string; text: string }[] {
  return [
    { name: `${packId}/pack-${sha256}.json`, text: pack },
    ...(root === null ? [] : [{ name: storePaths.root(packId), text: root }]),
    { name: `${packId}/manifest.jws`, text: manifest },
  ];
}
