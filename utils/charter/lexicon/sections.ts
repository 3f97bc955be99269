import type { Category, Severity } from '@/utils/charter/schema';
import type { abuseMessages } from '@/utils/messages/charter-why-abuse';

export type AbuseReason = keyof typeof abuseMessages;

/** Words of one kind, for one reason. Phrases refer to them as `@name`. */
export interface WordSection {
  /** Class, or classes parted by a space. Several sections may add to one class; a word may be in several. */
  name: string;
  /** Why these words are in this list, for whoever edits it. */
  reason: string;
  /** Notation of `expandForms`. */
  words: string;
  /**
   * Words that mean something harmless in the other language ("retard" is a delay in French):
   * they count only where the text is surely in this one.
   */
  onlyIfSure?: boolean;
  /** Also classes the words by number: `name_one` and `name_many` (forms in -s or -x). */
  byNumber?: boolean;
}

/** Parts a phrase may play besides naming a category outright. */
export type PhraseRole = Category | 'predicate' | 'counter' | 'praise';

/**
 * Phrases of one kind. Notation, one element a word: `word`, `a|b`, `@class`, `stem*`, `_` (any word), `x?` (optional),
 * `..3` (at most three words), `two_words` (both, as one choice), `!a|@b` (the next word is none of these), `<!a|b` (first element only: the word
 * before is none of these), `^` / `$` (a sentence or clause begins / ends here).
 */
export interface PhraseSection {
  role: PhraseRole;
  /** What the person reads: a key of the message table. */
  why: AbuseReason;
  severity: Severity;
  phrases: readonly string[];
}

export interface LexiconData {
  words: readonly WordSection[];
  phrases: readonly PhraseSection[];
}
