import { readSentenceModel, type SentenceModel } from '@/utils/tone/sentences/sentence-model';
import { expectModel } from './expect-model';

/** The sentence model that ships. @throws Error when the file is not one */
export const readToneModel = (): SentenceModel => expectModel('tone.bin', readSentenceModel);
