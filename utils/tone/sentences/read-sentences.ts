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
  if (!againstKinds.some((one) => one === kind) || likely[kind] < leansFrom) return false;
  return against(one) >= surelyAgainst && againstKinds.every((other) => likely[other] <= likely[kind]);
}
const leansFrom = 0.3;
const surelyAgainst = 0.8;

const against = ({ likely }: ReadSentence) => againstKinds.reduce((sum, kind) => sum + likely[kind], 0);

/** How likely it is that a sentence only helps, answers or feels with the reader, 0–1. */
export const civilShare = (likely: SentenceReading): number => civilKinds.reduce((sum, kind) => sum + likely[kind], 0);

/** What the model makes of the sentence these words stand in; undefined without a model. */
export const readingAt = (said: readonly ReadSentence[], { start, end }: Span): SentenceReading | undefined =>
  said.find(({ span }) => span.start < end && start < span.end)?.likely;

/** Feels with the reader: likelier than any other reading together with all that stands against. */
function feelsWith(one: ReadSentence): boolean {
  const { empathy, thanks } = one.likely;
  return empathy >= feltFrom && empathy > against(one) && empathy > thanks;
}

/**
 * The reply acknowledges what its reader lives: a sentence feels with them (surely, when nothing else is said), or it opens on
 * a remark that is no reproach, no thanks and no instruction before it helps: "des yeux rouges, la sortie méritait mieux".
 */
export function acknowledgesAsRead(sentences: readonly ReadSentence[]): boolean {
  const [first, ...rest] = sentences;
  if (!first) return false;
  if (rest.length === 0) return first.likely.empathy >= surelyFelt && feelsWith(first);
  if (sentences.some(feelsWith)) return true;
  const { empathy, next, thanks } = first.likely;
  const gentle = empathy >= perhapsFelt && next < stepFrom && thanks < stepFrom;
  const civil = against(first) + first.likely['blame-third-party'] < notAgainst;
  return gentle && civil && rest.some(({ likely }) => likely.next >= helpsFrom);
}
const [feltFrom, surelyFelt, perhapsFelt] = [0.35, 0.7, 0.12];
const [stepFrom, notAgainst, helpsFrom] = [0.3, 0.45, 0.5];

/** Feels with the reader and does nothing else: tells nothing of the matter, opens no way. */
export function onlyFeels({ likely }: ReadSentence): boolean {
  return likely.empathy >= surelyFelt && likely.next < onlyBelow;
}
const onlyBelow = 0.1;

/**
 * `voiced` with the sentences blanked that the model is sure only help, answer or feel with the reader, same length. Words
 * that mock elsewhere ("depuis 2017", "as you'd expect") mean nothing there. A "but" may turn against the reader: kept.
 */
export function blankCivil(voiced: string, sentences: readonly ReadSentence[]): string {
  let contested = voiced;
  for (const { span, likely } of sentences) {
    const words = voiced.slice(span.start, span.end);
    if (civilShare(likely) < surelyCivil || turns.test(words)) continue;
    contested = contested.slice(0, span.start) + ' '.repeat(words.length) + contested.slice(span.end);
  }
  return contested;
}
const surelyCivil = 0.93;
const turns = /(?<![a-z])(?:mais|but|though|however|encore faut|toutefois)(?![a-z])/;

/** Against the reader: attacks, reproaches, mocks, denies or closes the door, and opens no way in the same breath. */
export function standsAgainst(one: ReadSentence): boolean {
  return against(one) >= againstFrom && one.likely.next < opensFrom;
}

/** Faults a colleague or a supplier, and opens no way either. */
export function standsAside({ likely }: ReadSentence): boolean {
  return likely['blame-third-party'] >= againstFrom && likely.next < opensFrom;
}

/** The reply opens on something that may well be against the reader: what it takes up of the comment feels with nobody. */
export function opensAgainst([first]: readonly ReadSentence[]): boolean {
  return first !== undefined && against(first) >= notAgainst;
}

/** Attacks, denies or blames: nobody does that to a compliment. */
export function argues({ likely }: ReadSentence): boolean {
  return likely.aggressive + likely.defensive + likely.blaming >= sureFrom;
}

/** Ways to stand against the reader. */
export const againstKinds = ['aggressive', 'blaming', 'dismissive', 'passive-aggressive', 'defensive'] as const;
const againstFrom = 0.6;
const opensFrom = 0.15;
