import { type Language, languages } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { featureWeights } from './feature-hash';
import { foundFeatures } from './found-features';
import { type LanguageWeights, readingModelShape, readLanguageWeights } from './language-weights';
import { linkFeatures } from './link-features';
import { type ReadingHead, readingHeads } from './reading-heads';
import { readingLanguage } from './reading-language';
import { type ReadingWord, readingWords } from './reading-words';
import { shapeFeatures } from './shape-features';

const { magic, headBytes, heads } = readingModelShape;
const columns = Object.fromEntries(readingHeads.map((head, column) => [head, column])) as Record<ReadingHead, number>;

/** What a comment reads like, head by head. */
export interface Reading {
  /** The words it was read from. */
  words: readonly ReadingWord[];
  /** Above 0 it reads like it. */
  margin(head: ReadingHead): number;
  /** Below it, what the lists found is doubted; a margin. */
  doubt(head: ReadingHead): number;
  /** What each token of the text brings to the margin. */
  weigh(head: ReadingHead): Float32Array;
}

/** Weighs what a comment means, from its words and from what the lists found in it. Trained by `npm run model:train`. */
export interface ReadingModel {
  /** @param found names of what the lists found: categories, signals, reasons */
  read(text: AnalysedText, found: readonly string[]): Reading;
}

function readWith(own: LanguageWeights, text: AnalysedText, found: readonly string[]): Reading {
  const { language, weights, scale, bias, doubt, known } = own;
  const read = readingWords(text, language);
  const words = read.map(({ word }) => known.get(word));
  const links = linkFeatures(words);
  const sums = new Int32Array(heads);
  let count = 0;
  const add = (bucket: number, weight: number): void => {
    const row = bucket * heads;
    for (let head = 0; head < heads; head += 1) sums[head]! += weights[row + head]! * weight;
    count += weight;
  };
  for (const word of words) {
    for (let head = 0; head < heads; head += 1) sums[head]! += word.sums[head]!;
    count += word.count;
  }
  for (let at = 0; at < links.length; at += 3) add(links[at]!, links[at + 1]!);
  for (const bucket of shapeFeatures(text.original, words.length)) add(bucket, featureWeights.shape);
  for (const bucket of foundFeatures(found)) add(bucket, featureWeights.found);
  const norm = 1 / Math.sqrt(count);
  return {
    words: read,
    margin: (head) => bias[columns[head]]! + sums[columns[head]]! * scale[columns[head]]! * norm,
    doubt: (head) => doubt[columns[head]]!,
    weigh: (head) => {
      const column = columns[head];
      const shares = new Float32Array(text.tokens.length);
      const bring = (word: number, sum: number): void => {
        shares[read[word]!.token]! += sum * scale[column]! * norm;
      };
      for (const [index, word] of words.entries()) bring(index, word.sums[column]!);
      for (let at = 0; at < links.length; at += 3) {
        const word = links[at + 2]!;
        // What lies between two words is brought by both.
        const half = (weights[links[at]! * heads + column]! * links[at + 1]!) / 2;
        bring(word, half);
        bring(Math.max(0, word - 1), half);
      }
      return shares;
    },
  };
}

/** Reads the model's file; null when it is not one (another version, cut short). */
export function readReadingModel(file: Uint8Array): ReadingModel | null {
  const size = magic.length + languages.length * heads * headBytes;
  if (String.fromCharCode(...file.subarray(0, magic.length)) !== magic || file.length !== size) return null;
  const made: Partial<Record<Language, LanguageWeights>> = {};
  return {
    read(text, found) {
      const language = readingLanguage(text);
      const own = made[language] ?? readLanguageWeights(file, language);
      made[language] = own;
      return readWith(own, text, found);
    },
  };
}
