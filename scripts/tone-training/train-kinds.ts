import { sentenceBuckets } from '@/utils/tone/sentences/sentence-features';
import { repeatableRandom, shuffle } from '../repeatable-random';

export interface Example {
  features: number[];
  /** Index into the kinds learned together. */
  kind: number;
  weight: number;
}

export interface KindWeights {
  weights: Float32Array[];
  bias: Float32Array;
}

const passes = 12;
/** First step of AdaGrad, step of the bias, and the pull towards zero. */
const [step, biasStep, decay] = [0.2, 0.05, 1e-4];

/** How likely each kind is, 0–1. */
export function readKinds({ weights, bias }: KindWeights, features: readonly number[]): number[] {
  const norm = 1 / Math.sqrt(features.length);
  const margins = weights.map((own, kind) => {
    let sum = 0;
    for (const feature of features) sum += own[feature]!;
    return sum * norm + bias[kind]!;
  });
  const top = Math.max(...margins);
  const raised = margins.map((margin) => Math.exp(margin - top));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map((one) => one / total);
}

/** What is rare counts as much as what is common, half-way: by the square root of how often each kind comes. */
function balance(examples: readonly Example[], kinds: number): Example[] {
  const counts = new Float32Array(kinds);
  for (const { kind } of examples) counts[kind]! += 1;
  const usual = examples.length / kinds;
  return examples.map((one) => ({ ...one, weight: one.weight * Math.sqrt(usual / counts[one.kind]!) }));
}

/**
 * Softmax regression by AdaGrad; the same examples in the same order give the same weights.
 * @param kinds how many kinds are told apart
 */
export function trainKinds(examples: readonly Example[], kinds: number): KindWeights {
  const weights = Array.from({ length: kinds }, () => new Float32Array(sentenceBuckets));
  const squares = Array.from({ length: kinds }, () => new Float32Array(sentenceBuckets).fill(1e-3));
  const bias = new Float32Array(kinds);
  const model = { weights, bias };
  const order = balance(examples, kinds);
  const random = repeatableRandom(7);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const { features, kind, weight } of order) {
      const norm = 1 / Math.sqrt(features.length);
      readKinds(model, features).forEach((likely, index) => {
        const error = (likely - (index === kind ? 1 : 0)) * weight;
        if (Math.abs(error) < 1e-3) return;
        bias[index]! -= biasStep * error;
        const own = weights[index]!;
        const square = squares[index]!;
        for (const feature of features) {
          const slope = error * norm + decay * own[feature]!;
          square[feature]! += slope * slope;
          own[feature]! -= (step * slope) / Math.sqrt(square[feature]!);
        }
      });
    }
  }
  return model;
}
