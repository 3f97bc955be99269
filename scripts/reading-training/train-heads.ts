import { readingBuckets } from '@/utils/charter/reading/feature-hash';
import { readingHeads } from '@/utils/charter/reading/reading-heads';
import { repeatableRandom, shuffle } from '../repeatable-random';

/** A comment as the training sees it. */
export interface Example {
  /** Buckets, each once, and how often each counts. */
  features: Int32Array;
  counts: Float32Array;
  /** One over the square root of all counts. */
  norm: number;
  /** For each head: 1 it applies, 0 it does not, -1 nobody said. */
  labels: Int8Array;
  weight: number;
}

/** One row of heads for each bucket. */
export interface HeadWeights {
  weights: Float32Array;
  bias: Float32Array;
}

const heads = readingHeads.length;
const passes = 8;
/** First step of AdaGrad and where its memory begins, step of the bias, and the pull towards zero. */
const [step, memory, biasStep, decay] = [0.2, 0.1, 0.02, 1e-3];
/** What a comment counts falls below this: it is learnt. */
const learnt = 5e-3;

/** The margins of all heads. */
export function readMargins({ weights, bias }: HeadWeights, { features, counts, norm }: Example): Float32Array {
  const margins = new Float32Array(heads);
  for (let i = 0; i < features.length; i += 1) {
    const row = features[i]! * heads;
    for (let head = 0; head < heads; head += 1) margins[head]! += weights[row + head]! * counts[i]!;
  }
  for (let head = 0; head < heads; head += 1) margins[head] = margins[head]! * norm + bias[head]!;
  return margins;
}

/** What is rare counts more: by the square root of how rare it is. */
function rarity(examples: readonly Example[]): Float32Array {
  const [yes, all] = [new Float32Array(heads), new Float32Array(heads)];
  for (const { labels, weight } of examples)
    labels.forEach((label, head) => {
      if (label >= 0) all[head]! += weight;
      if (label === 1) yes[head]! += weight;
    });
  return yes.map((one, head) => Math.sqrt((all[head]! - one) / Math.max(1, one)));
}

/** One logistic regression for each head by AdaGrad; the same examples in the same order give the same weights. */
export function trainHeads(examples: readonly Example[]): HeadWeights {
  const weights = new Float32Array(readingBuckets * heads);
  const squares = new Float32Array(readingBuckets * heads).fill(memory);
  const model: HeadWeights = { weights, bias: new Float32Array(heads).fill(-2) };
  const rare = rarity(examples);
  const order = [...examples.keys()];
  const random = repeatableRandom(7);
  const errors = new Float32Array(heads);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index]!;
      const margins = readMargins(model, example);
      let largest = 0;
      for (let head = 0; head < heads; head += 1) {
        const label = example.labels[head]!;
        const likely = 1 / (1 + Math.exp(-margins[head]!));
        const error = label < 0 ? 0 : (likely - label) * example.weight * (label === 1 ? rare[head]! : 1);
        errors[head] = Math.abs(error) < learnt ? 0 : error;
        largest = Math.max(largest, Math.abs(errors[head]!));
        model.bias[head]! -= biasStep * error;
      }
      if (largest > 0) learn(weights, squares, errors, example);
    }
  }
  return model;
}

function learn(weights: Float32Array, squares: Float32Array, errors: Float32Array, example: Example): void {
  const { features, counts, norm } = example;
  for (let i = 0; i < features.length; i += 1) {
    const row = features[i]! * heads;
    const count = counts[i]! * norm;
    for (let head = 0; head < heads; head += 1) {
      if (errors[head] === 0) continue;
      const slope = errors[head]! * count + decay * weights[row + head]!;
      squares[row + head]! += slope * slope;
      weights[row + head]! -= (step * slope) / Math.sqrt(squares[row + head]!);
    }
  }
}
