import type { Span } from '@/utils/community/schema';
import { findPhrases } from './find-phrases';
import type { PhraseSet } from './phrases';
import type { RuleHit } from './tone-rule';

/** Hits of a phrase list as findings of one message, each on its exact words. */
export function hitsOf(set: PhraseSet, voiced: string, key: string): RuleHit[] {
  return findPhrases(set, voiced).map(({ start, end, replacement }) => {
    const span: Span = { start, end };
    return replacement === undefined ? { span, key } : { span, key, replacement };
  });
}
