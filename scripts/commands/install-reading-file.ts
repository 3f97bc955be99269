import { installReading } from '@/utils/charter/reading/installed-reading';
import { readReadingModel } from '@/utils/charter/reading/reading-model';
import { expectModel } from './expect-model';

/** Gives the charter engine the reading model that ships. @throws Error when the file is not one */
export function installReadingFile(): void {
  installReading(expectModel('reading.bin', readReadingModel));
}
