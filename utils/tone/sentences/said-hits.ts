import type { DraftReading } from '../draft-reading';
import { listWords } from '../readability';
import type { RuleHit } from '../tone-rule';
import { againstKinds, findSaid, sureFrom } from './read-sentences';
import type { StanceKind } from './sentence-kinds';

/** Longer sentences are like none the model has learnt from; in words. */
const longestRead = 40;
/** Where nothing went wrong, hardly anybody attacks or mocks: the model must be surer. */
const calmFrom = 0.8;

/** Hits on the sentences the model is sure of, for a rule whose lists found nothing. The words are the whole sentence. */
export function saidHits({ said, text, comment }: DraftReading, kind: StanceKind, key: string): RuleHit[] {
  const calm = !comment.problem && againstKinds.some((one) => one === kind);
  return findSaid(said, kind, calm ? calmFrom : sureFrom)
    .filter(({ start, end }) => listWords(text.slice(start, end)).length <= longestRead)
    .map((span) => ({ span, key, unsure: true }));
}
