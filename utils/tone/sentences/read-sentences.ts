import type { Language, Span } from '@/utils/community/schema';
import { civilKinds, type SentenceKind, type StanceKind } from './sentence-kinds';
import type { SentenceModel, SentenceReading } from './sentence-model';
import { splitReply } from './split-reply';

/** A sentence of a reply and what the model makes of it. */
export interface ReadSentence {
  span: Span;
  likely: SentenceReading;
}

/** From this likelihood on a sentence counts as what the model takes it for. Set on drafts no list and no model was made with. */
export const sureFrom = 0.65;

/** The sentences of a reply as the model reads them; none without a model. */
export function readSentences(
  draft: string,
  voiced: string,
  greetingEnd: number,
  language: Language,
  model: SentenceModel | undefined,
): ReadSentence[] {
  if (!model) return [];
  return splitReply(draft, greetingEnd).map((span) => ({
    span,
    likely: model.read(voiced.slice(span.start, span.end), language),
  }));
}

/** Well said must be surer than badly said: the lists know most ways of being sorry, and mockery borrows them. */
export const civilFrom = 0.8;

/** The sentences that do this, as far as the model is sure. */
export function findSaid(
  sentences: readonly ReadSentence[],
  kind: SentenceKind | StanceKind,
  from: number = sureFrom,
): Span[] {
  return sentences
    .filter((one) => one.likely[kind] >= from || (from === sureFrom && leans(one, kind)))
    .map(({ span }) => span);
}

/** Surely against the reader, and this way rather than another. */
function leans(one: ReadSentence, kind: SentenceKind | StanceKind): boolean {
  const { likely } = one;
  if (!againstKinds.some((against) => against === kind) || likely[kind] < leansFrom) return false;
  const sum = againstKinds.reduce((total, against) => total + likely[against], 0);
  return sum >= surelyAgainst && againstKinds.every((against) => likely[against] <= likely[kind]);
}
const leansFrom = 0.3;
const surelyAgainst = 0.8;

/** Feels with the reader: likelier than any other reading, and nothing else is nearly as likely. */
export function feelsWith({ likely }: ReadSentence): boolean {
  const against = againstKinds.reduce((sum, kind) => sum + likely[kind], 0);
  return likely.empathy >= feltFrom && likely.empathy > feltOver * against && likely.empathy > likely.thanks;
}
const feltFrom = 0.35;
const feltOver = 1;

/**
 * `voiced` with the sentences blanked that the model is sure only help, answer or feel with the reader, same length. Words
 * that mock elsewhere ("depuis 2017", "as you'd expect") mean nothing there. A "but" may turn against the reader: kept.
 */
export function blankCivil(voiced: string, sentences: readonly ReadSentence[]): string {
  let contested = voiced;
  for (const { span, likely } of sentences) {
    const civil = civilKinds.reduce((sum, one) => sum + likely[one], 0);
    const words = voiced.slice(span.start, span.end);
    if (civil < surelyCivil || turns.test(words)) continue;
    contested = contested.slice(0, span.start) + ' '.repeat(words.length) + contested.slice(span.end);
  }
  return contested;
}
const surelyCivil = 0.93;
const turns = /(?<![a-z])(?:mais|but|though|however|encore faut|toutefois)(?![a-z])/;

/** Against the reader: attacks, reproaches, mocks, denies or closes the door, and opens no way in the same breath. */
export function standsAgainst({ likely }: ReadSentence): boolean {
  const against = againstKinds.reduce((sum, kind) => sum + likely[kind], 0);
  return against >= againstFrom && likely.next < opensFrom;
}

const againstKinds = ['aggressive', 'blaming', 'dismissive', 'passive-aggressive', 'defensive'] as const;
const againstFrom = 0.6;
const opensFrom = 0.15;
