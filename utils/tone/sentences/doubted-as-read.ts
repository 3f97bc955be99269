import type { Span } from '@/utils/community/schema';
import { civilShare, type ReadSentence, readingAt } from './read-sentences';

/** From this likelihood on that a sentence is civil, a known wording in it is pointed out more quietly. */
const ratherCivil = 0.6;

/** Whether the model reads the sentence of a known wording as civil all the same. Without a model nothing is doubted. */
export function doubtedAsRead(said: readonly ReadSentence[], words: Span): boolean {
  const likely = readingAt(said, words);
  return likely !== undefined && civilShare(likely) >= ratherCivil;
}
