import { installReading } from '@/utils/charter/reading/installed-reading';
import { readReadingModel } from '@/utils/charter/reading/reading-model';
import { modelLoader } from './model-loader';

const load = modelLoader('reading.bin', (file) => {
  const model = readReadingModel(file);
  installReading(model);
  return model;
});

/** Resolves when the charter engine has its reading model; without the file the lists speak alone. */
export const loadReading = async (): Promise<void> => void (await load());
