import { readingBuckets } from '@/utils/charter/reading/feature-hash';
import { readingModelShape } from '@/utils/charter/reading/language-weights';
import { type ReadingHead, readCategories, readingHeads } from '@/utils/charter/reading/reading-heads';
import { type Language, languages } from '@/utils/community/schema';
import { packWeights } from '@/utils/language/half-byte-weights';
import type { Calibration } from './calibrate';
import type { HeadWeights } from './train-heads';

const categories: readonly string[] = readCategories;
/** Log-odds of so many right for one wrong. */
const oddsOf = (right: number): number => Math.log(right);

/**
 * Log-odds from which a comment is told to be of a kind by how it reads: two in three are right for a category, three in four
 * for hate, half for a signal, which accuses nobody. Lower would find more and mark more innocent comments.
 */
export const readFrom = (head: ReadingHead): number =>
  head === 'hate' ? oddsOf(3) : categories.includes(head) ? oddsOf(2) : oddsOf(1);

/**
 * Log-odds below which what the lists found falls: of a category three in four must be right. Set, as the others, on comments
 * kept out of training: at two in three as much is found, and more innocent comments are marked.
 */
export const doubtBelow = (head: ReadingHead): number => (categories.includes(head) ? oddsOf(3) : oddsOf(1 / 3));

export interface CalibratedHeads extends HeadWeights {
  calibrations: readonly Calibration[];
}

/** The model's file, as `reading-model.ts` describes it. */
export function packReading(models: Record<Language, CalibratedHeads>): Uint8Array {
  const { magic, headHeader, headBytes, heads } = readingModelShape;
  const file = new Uint8Array(magic.length + languages.length * heads * headBytes);
  file.set([...magic].map((char) => char.charCodeAt(0)));
  const header = new DataView(file.buffer);
  languages.forEach((language, row) => {
    const { weights, bias, calibrations } = models[language];
    readingHeads.forEach((name, head) => {
      const { slope, shift } = calibrations[head]!;
      const own = Float32Array.from({ length: readingBuckets }, (_, bucket) => weights[bucket * heads + head]! * slope);
      const at = magic.length + (row * heads + head) * headBytes;
      header.setFloat32(at, packWeights(own, file, at + headHeader), true);
      header.setFloat32(at + 4, bias[head]! * slope + shift - readFrom(name), true);
      header.setFloat32(at + 8, doubtBelow(name) - readFrom(name), true);
    });
  });
  return file;
}
