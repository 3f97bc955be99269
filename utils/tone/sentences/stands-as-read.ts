import type { Span } from '@/utils/community/schema';
import { civilShare, type ReadSentence, readingAt } from './read-sentences';
import { type StanceKind, stanceKinds } from './sentence-kinds';

/** A known wording makes its kind so many times likelier, against a civil reading and against another way to go wrong. */
const [overCivil, overOthers] = [10, 30];

/**
 * Whether the model lets a known wording stand for what its list takes it for: not in a sentence it surely reads as civil, and
 * not where it clearly reads another way to go wrong. Without a model every wording stands. Set on sentences read by models
 * trained without them (of the hits on civil sentences half fall, of the right ones one in thirty) and on new drafts.
 */
export function standsAsRead(said: readonly ReadSentence[], kind: StanceKind, words: Span): boolean {
  const likely = readingAt(said, words);
  if (!likely) return true;
  const other = Math.max(...stanceKinds.filter((one) => one !== kind).map((one) => likely[one]));
  return overCivil * likely[kind] >= civilShare(likely) && overOthers * likely[kind] >= other;
}
