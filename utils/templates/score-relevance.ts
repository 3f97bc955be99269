import type { TemplateIndex } from './build-template-index';
import { findFirstWord } from './find-first-word';
import { foldWords } from './fold-words';

/** Words read of a comment: beyond, nothing changes. */
const maxWords = 80;
/** Shorter ones are articles and pronouns. */
const minLength = 4;
/** A word and its other forms share at least so many letters ("commande", "commandes"). */
const stemLength = 5;

/**
 * How much of a comment's own words each template shares, rare words counting more (inverse document frequency). Orders
 * templates that answer the same kind of comment: "Where is my parcel?" is about delivery, not about the loyalty card.
 * @returns 0–1 by template id, 1 the nearest; templates that share nothing are absent
 */
export function scoreRelevance(index: TemplateIndex, comment: string): ReadonlyMap<string, number> {
  const scores = new Float64Array(index.ids.length);
  const words = new Set(foldWords(comment.slice(0, 2000)).filter((word) => word.length >= minLength));
  for (const word of [...words].slice(0, maxWords)) addWord(index, word, scores);
  const most = scores.reduce((a, b) => Math.max(a, b), 0);
  const relevance = new Map<string, number>();
  if (most === 0) return relevance;
  index.ids.forEach((id, at) => {
    if (scores[at]! > 0) relevance.set(id, scores[at]! / most);
  });
  return relevance;
}

function addWord(index: TemplateIndex, word: string, scores: Float64Array): void {
  const stem = word.length > stemLength ? word.slice(0, Math.max(stemLength, word.length - 2)) : word;
  const best = new Map<number, number>();
  for (let i = findFirstWord(index.words, stem); i < index.words.length && index.words[i]!.startsWith(stem); i++) {
    if (Math.abs(index.words[i]!.length - word.length) > (stem.length >= 7 ? 5 : 2)) continue;
    for (let p = index.starts[i]!; p < index.starts[i + 1]!; p++) {
      const at = index.templates[p]!;
      best.set(at, Math.max(best.get(at) ?? 0, index.weights[p]!));
    }
  }
  const rarity = Math.log((1 + index.ids.length) / (1 + best.size));
  for (const [at, weight] of best) scores[at]! += weight * rarity;
}
