import { readingBuckets } from '@/utils/charter/reading/feature-hash';
import { readingModelShape } from '@/utils/charter/reading/language-weights';
import { type ReadingHead, readCategories, readingHeads } from '@/utils/charter/reading/reading-heads';
import { type Language, languages } from '@/utils/community/schema';
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

/** Log-odds below which what the lists found falls. Set, as the others, on comments kept out of training. */
export const doubtBelow = (head: ReadingHead): number => (categories.includes(head) ? oddsOf(2) : oddsOf(1 / 3));

export interface CalibratedHeads extends HeadWeights {
  calibrations: readonly Calibration[];
}

/** The model's file, as `reading-model.ts` describes it. */
export function packReading(models: Record<Language, CalibratedHeads>): Uint8Array {
  const { magic, levels, headHeader, headBytes, heads } = readingModelShape;
  const file = new Uint8Array(magic.length + languages.length * heads * headBytes);
  file.set([...magic].map((char) => char.charCodeAt(0)));
  const header = new DataView(file.buffer);
  languages.forEach((language, row) => {
    const { weights, bias, calibrations } = models[language];
    readingHeads.forEach((name, head) => {
      const { slope, shift } = calibrations[head]!;
      const own = Float32Array.from({ length: readingBuckets }, (_, bucket) => weights[bucket * heads + head]! * slope);
      const at = magic.length + (row * heads + head) * headBytes;
      const scale = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / levels ** 2;
      const level = (weight: number) => levels + Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale));
      header.setFloat32(at, scale, true);
      header.setFloat32(at + 4, bias[head]! * slope + shift - readFrom(name), true);
      header.setFloat32(at + 8, doubtBelow(name) - readFrom(name), true);
      for (let half = 0; half < readingBuckets; half += 2)
        file[at + headHeader + half / 2] = level(own[half]!) | (level(own[half + 1]!) << 4);
    });
  });
  return file;
}
