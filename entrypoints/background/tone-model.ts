import { readSentenceModel } from '@/utils/tone/sentences/sentence-model';
import { modelLoader } from './model-loader';

const load = modelLoader('tone.bin', readSentenceModel);

/** The sentence model; without it the lists of the tone engine speak alone. */
export const loadToneModel = async () => (await load()) ?? undefined;
