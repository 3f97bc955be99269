import { renameSync, writeFileSync } from 'node:fs';

/** Readers see the file whole or not at all. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}
