import type { Span } from '@/utils/community/schema';
import type { DraftContext } from './draft-context';
import type { CommentReading } from './read-comment';
import type { ReadSentence } from './sentences/read-sentences';

/** A draft read once: every rule works on this. All offsets are UTF-16 offsets into the draft as written. */
export interface DraftReading {
  text: string;
  /** Lower case, no diacritics, same length as `text`. */
  folded: string;
  /** `folded` with quoted words blanked, same length: what the brand says in its own voice. */
  voiced: string;
  /** `voiced` without what the model is sure is civil, same length: where a reproach or irony may stand. */
  contested: string;
  sentences: readonly Span[];
  /** What the model makes of each sentence after the greeting; empty without a model. */
  said: readonly ReadSentence[];
  /** Words of the draft, greeting included. */
  words: number;
  context: DraftContext;
  comment: CommentReading;
  /** Where the greeting, mention or first name of the opening ends; null when the draft opens with none. */
  greetingEnd: number | null;
  /** An apology or an acknowledgement of what the customer lives. */
  acknowledges: boolean;
  /** Blames, denies or mocks in words the lists know. */
  hostile: boolean;
  /** An action, link, contact or delay is given. */
  givesNextStep: boolean;
  thanks: boolean;
}
