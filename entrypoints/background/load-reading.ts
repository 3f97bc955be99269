import { installReading } from '@/utils/charter/reading/installed-reading';
import { readReadingModel } from '@/utils/charter/reading/reading-model';
import { readModelFile } from '@/utils/platform/read-model-file';

let loading: Promise<void> | null = null;

/** Gives the charter engine its reading model, once for each life of the background; without the file the lists speak alone. */
export function loadReading(): Promise<void> {
  loading ??= readModelFile('reading.bin').then(
    (file) => installReading(readReadingModel(file)),
    () => undefined,
  );
  return loading;
}
