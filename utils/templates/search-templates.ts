import type { TemplateIndex } from './build-template-index';
import { findFirstWord } from './find-first-word';
import { foldWords } from './fold-words';
import { letterBits } from './letter-bits';
import { prefixDistance } from './prefix-distance';

/** More words than anyone types; the rest is ignored. */
const maxQueryWords = 8;

/**
 * Templates for what was typed, best first. Every word must be found, as a word or its beginning; a word found
 * nowhere is looked up again with one or two typing mistakes. When no template holds them all, those holding most come.
 * @param usage how often each template was used, by id; breaks near ties
 * @returns ids; none for an empty query
 */
export function searchTemplates(
  index: TemplateIndex,
  query: string,
  limit: number,
  usage?: ReadonlyMap<string, number>,
): string[] {
  const typed = foldWords(query.slice(0, 500)).slice(0, maxQueryWords);
  if (typed.length === 0) return [];
  const total = new Float32Array(index.ids.length);
  const found = new Uint8Array(index.ids.length);
  const best = new Float32Array(index.ids.length);
  for (const word of typed) {
    best.fill(0);
    if (!matchPrefix(index, word, best)) matchMistyped(index, word, best);
    for (let at = 0; at < best.length; at++) {
      if (best[at]! > 0) {
        total[at]! += best[at]!;
        found[at]!++;
      }
    }
  }
  const most = found.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) return [];
  const hits: { id: string; score: number }[] = [];
  index.ids.forEach((id, at) => {
    if (found[at] === most) hits.push({ id, score: total[at]! * (1 + Math.log1p(usage?.get(id) ?? 0) / 10) });
  });
  return hits
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((hit) => hit.id);
}

/** Whole word 1; beginning of a word less, the more of it is still to be typed. */
function matchPrefix(index: TemplateIndex, typed: string, best: Float32Array): boolean {
  const first = findFirstWord(index.words, typed);
  let i = first;
  for (; i < index.words.length && index.words[i]!.startsWith(typed); i++) {
    score(index, i, 0.5 + (0.5 * typed.length) / index.words[i]!.length, best);
  }
  return i > first;
}

function matchMistyped(index: TemplateIndex, typed: string, best: Float32Array): void {
  const most = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  if (most === 0) return;
  const bits = letterBits(typed);
  index.words.forEach((word, i) => {
    if (word.length < typed.length - most || !beginsAlike(typed, word) || countBits(bits & ~index.letters[i]!) > most)
      return;
    const distance = prefixDistance(typed, word, most);
    if (distance <= most)
      score(index, i, (0.4 / distance) * (typed.length / Math.max(typed.length, word.length)), best);
  });
}

/** One of the first two letters is in its place or swapped: a mistake in both is too rare to pay for. */
function beginsAlike(typed: string, word: string): boolean {
  const a = typed.charCodeAt(0);
  const b = typed.charCodeAt(1);
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  return a === first || b === second || a === second || b === first;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function score(index: TemplateIndex, word: number, closeness: number, best: Float32Array): void {
  const end = index.starts[word + 1]!;
  for (let p = index.starts[word]!; p < end; p++) {
    const at = index.templates[p]!;
    const value = closeness * index.weights[p]!;
    if (value > best[at]!) best[at] = value;
  }
}
