import type { Language } from '@/utils/community/schema';
import { foldWords } from './fold-words';
import type { Template } from './schema';

/** Templates that say the same, in one language at least. */
export interface DuplicateGroup {
  ids: string[];
  lang: Language;
  /** The same to the letter, accents and punctuation apart; else nearly. */
  same: boolean;
}

/** Of all three-word runs of two texts, so many are common: one word changed in a text of thirty leaves 0.8. */
const nearShare = 0.7;
/** Shorter texts ("Thank you") are alike by nature. */
const fewestWords = 5;
/** Rarest runs kept of a text to find its like by: two texts alike by seven tenths share one of six but once in a thousand. */
const kept = 6;
/** A run so common that it says nothing. */
const commonRun = 200;

const plain = (body: string): string => body.replace(/\{%[^%]{0,500}%\}|\{\{[^}]{0,500}\}\}/g, ' ');

interface Text {
  /** Templates with exactly these words. */
  ids: string[];
  /** Ascending. */
  runs: Uint32Array;
}

/**
 * Groups templates whose wording is the same or nearly the same, largest group first. Liquid marks, case, accents and
 * punctuation do not count. Linear in the number of templates but for those alike: 10,000 take less than a second.
 */
export function findDuplicates(templates: readonly Template[]): DuplicateGroup[] {
  return (['fr', 'en'] as const)
    .flatMap((lang) => groupLanguage(templates, lang))
    .sort((a, b) => b.ids.length - a.ids.length);
}

function groupLanguage(templates: readonly Template[], lang: Language): DuplicateGroup[] {
  const texts = readTexts(templates, lang);
  const parent = texts.map((_text, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root]!;
    parent[at] = root;
    return root;
  };
  for (const [a, b] of listCandidates(texts)) {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one !== other && shareCommon(texts[a]!.runs, texts[b]!.runs) >= nearShare) parent[other] = one;
  }
  const groups = new Map<number, DuplicateGroup>();
  texts.forEach((text, at) => {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group) {
      group.ids.push(...text.ids);
      group.same = false;
    } else groups.set(root, { ids: [...text.ids], lang, same: true });
  });
  return [...groups.values()].filter(({ ids }) => ids.length > 1);
}

function readTexts(templates: readonly Template[], lang: Language): Text[] {
  const byWords = new Map<string, Text>();
  for (const { id, variants } of templates) {
    const words = variants.filter((one) => one.lang === lang).flatMap(({ body }) => foldWords(plain(body)));
    if (words.length < fewestWords) continue;
    const key = words.join(' ');
    const known = byWords.get(key);
    if (known) known.ids.push(id);
    else byWords.set(key, { ids: [id], runs: hashRuns(words) });
  }
  return [...byWords.values()];
}

/** Each run of three words as one number, each once, ascending (FNV-1a). */
function hashRuns(words: readonly string[]): Uint32Array {
  const hashes = words.map((word) => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    return hash;
  });
  const runs = new Set<number>();
  for (let at = 2; at < hashes.length; at++) {
    const run = Math.imul(Math.imul(hashes[at - 2]!, 31) ^ hashes[at - 1]!, 0x9e3779b1) ^ hashes[at]!;
    // Mixed once more: what is kept are the smallest, and they must be any.
    runs.add(Math.imul(run ^ (run >>> 15), 0x85ebca6b) >>> 0);
  }
  return Uint32Array.from(runs).sort();
}

/** Pairs that share one of the few runs kept of each. */
function* listCandidates(texts: readonly Text[]): Generator<[number, number]> {
  const byRun = new Map<number, number[]>();
  for (const [at, { runs }] of texts.entries()) {
    for (const run of runs.subarray(0, kept)) {
      const holders = byRun.get(run) ?? [];
      if (holders.length < commonRun) for (const other of holders) yield [other, at];
      holders.push(at);
      byRun.set(run, holders);
    }
  }
}

/** Common runs over all runs of both (Jaccard). */
function shareCommon(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      common++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return common / (a.length + b.length - common);
}
