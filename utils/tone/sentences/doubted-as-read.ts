import type { Span } from '@/utils/community/schema';
import type { ReadSentence } from './read-sentences';
import { civilKinds } from './sentence-kinds';

/** From this likelihood on that a sentence is civil, a known wording in it is pointed out more quietly. */
const ratherCivil = 0.6;

/** Whether the model reads the sentence of a known wording as civil all the same. Without a model nothing is doubted. */
export function doubtedAsRead(said: readonly ReadSentence[], { start, end }: Span): boolean {
  const likely = said.find(({ span }) => span.start < end && start < span.end)?.likely;
  return likely !== undefined && civilKinds.reduce((sum, one) => sum + likely[one], 0) >= ratherCivil;
}
