import { join } from 'node:path';
import { rankFeatures } from '@/utils/charter/rank-features';
import { analyseText } from '@/utils/language/analyse-text';
import type { SetRow } from '../charter-eval/dev-row';
import { readRows } from '../charter-eval/read-rows';
import { rowHalf } from '../charter-eval/row-half';
import { trainingSets } from './training-sets';

/** Comments as numbers: features of comment i are features[start[i] … start[i+1]). */
export interface Examples {
  features: Uint32Array;
  start: Uint32Array;
  label: Uint8Array;
  weight: Float32Array;
  /** Clean everyday comments kept out of training, on which the threshold is set. */
  heldOutClean: string[];
  perSet: Map<string, number>;
}

/** One clean comment in this many is kept out. */
const heldOutShare = 8;

/** Reads all training sets into flat arrays. */
export function readExamples(data: string): Examples {
  const rows: { text: string; label: number; weight: number }[] = [];
  const heldOutClean: string[] = [];
  const perSet = new Map<string, number>();
  for (const set of trainingSets) {
    const comments = readRows<SetRow>(join(data, `train/${set.file}.jsonl.gz`));
    perSet.set(set.file, comments.length);
    comments.forEach((row, index) => {
      const keepOut =
        set.file === 'goemotions' && row.label === 0 && index % heldOutShare === 0 && rowHalf(row.text) === 'a';
      if (keepOut) heldOutClean.push(row.text);
      else
        rows.push({
          text: row.text,
          label: row.label,
          weight: row.label === 1 ? (set.harsh ?? set.weight) : set.weight,
        });
    });
  }
  const start = new Uint32Array(rows.length + 1);
  let features = new Uint32Array(1 << 24);
  rows.forEach((row, index) => {
    const own = rankFeatures(analyseText(row.text));
    const from = start[index]!;
    if (from + own.length > features.length) {
      const wider = new Uint32Array(features.length * 2);
      wider.set(features);
      features = wider;
    }
    features.set(own, from);
    start[index + 1] = from + own.length;
  });
  return {
    features,
    start,
    label: Uint8Array.from(rows, (row) => row.label),
    weight: Float32Array.from(rows, (row) => row.weight),
    heldOutClean,
    perSet,
  };
}
