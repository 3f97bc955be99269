import { rankBuckets } from '@/utils/charter/rank-features';
import type { Examples } from './read-examples';

export interface Weights {
  weights: Float32Array;
  bias: number;
}

const passes = 10;
/** Strength of the pull towards zero, and first step: as in scikit-learn's "optimal" schedule. */
const alpha = 4e-6;
const firstStep = 20;

/** Numbers that look random and are the same every time (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
}

/** Logistic regression by averaged stochastic gradient descent; the same data gives the same weights. */
export function trainWeights(examples: Examples): Weights {
  const { features, start, label, weight } = examples;
  const order = Uint32Array.from(label, (_, index) => index);
  const random = makeRandom(20_26);
  // The weights are `scaled * shrink`, so that the pull towards zero costs one multiplication a comment.
  const scaled = new Float32Array(rankBuckets);
  const sum = new Float64Array(rankBuckets);
  let shrink = 1;
  let bias = 0;
  let biasSum = 0;
  let snapshots = 0;
  let step = 1 / (firstStep * alpha);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (let k = 0; k < order.length; k += 1) {
      const index = order[k]!;
      const from = start[index]!;
      const to = start[index + 1]!;
      if (to === from) continue;
      step += 1;
      const rate = 1 / (alpha * step);
      const norm = 1 / Math.sqrt(to - from);
      let total = 0;
      for (let i = from; i < to; i += 1) total += scaled[features[i]!]!;
      const margin = bias + total * shrink * norm;
      const error = (label[index]! - 1 / (1 + Math.exp(-margin))) * weight[index]!;
      shrink *= 1 - rate * alpha;
      const change = (rate * error * norm) / shrink;
      for (let i = from; i < to; i += 1) scaled[features[i]!]! += change;
      bias += rate * error * 0.01;
      if (shrink < 1e-4) {
        for (let i = 0; i < rankBuckets; i += 1) scaled[i]! *= shrink;
        shrink = 1;
      }
      if (pass >= passes / 2 && k % 8192 === 0) {
        for (let i = 0; i < rankBuckets; i += 1) sum[i]! += scaled[i]! * shrink;
        biasSum += bias;
        snapshots += 1;
      }
    }
  }
  return { weights: Float32Array.from(sum, (value) => value / snapshots), bias: biasSum / snapshots };
}
