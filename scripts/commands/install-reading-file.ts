import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installReading } from '@/utils/charter/reading/installed-reading';
import { readReadingModel } from '@/utils/charter/reading/reading-model';

const path = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'public', 'models', 'reading.bin');

/** Gives the charter engine the reading model that ships. @throws Error when the file is not one */
export function installReadingFile(): void {
  const model = readReadingModel(readFileSync(path));
  if (!model) throw new Error(`${path} is not a reading model`);
  installReading(model);
}
