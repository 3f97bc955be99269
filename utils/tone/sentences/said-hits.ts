import type { DraftReading } from '../read-draft';
import type { RuleHit } from '../tone-rule';
import { findSaid } from './read-sentences';
import type { StanceKind } from './sentence-kinds';

/** Hits on the sentences the model is sure of, for a rule whose lists found nothing. The words are the whole sentence. */
export function saidHits({ said }: DraftReading, kind: StanceKind, key: string): RuleHit[] {
  return findSaid(said, kind).map((span) => ({ span, key, unsure: true }));
}
