import { type Example, readKinds, trainKinds } from './train-kinds';

/** Shares of examples read right when trained without them, 0–1. */
export interface CrossCheck {
  examples: number;
  /** The likeliest kind is the one it was written for. */
  kind: number;
  /** At least the right side: among the first `sides` kinds or among the others. */
  side: number;
}

const folds = 5;

/** Trains five times without a fifth of the examples and reads that fifth. Deterministic. */
export function crossCheck(examples: readonly Example[], kinds: number, sides: number): CrossCheck {
  let [right, rightSide] = [0, 0];
  for (let fold = 0; fold < folds; fold += 1) {
    const model = trainKinds(
      examples.filter((_, index) => index % folds !== fold),
      kinds,
    );
    for (const { features, kind } of examples.filter((_, index) => index % folds === fold)) {
      const likely = readKinds(model, features);
      const first = likely.slice(0, sides).reduce((a, b) => a + b, 0);
      if (likely.indexOf(Math.max(...likely)) === kind) right += 1;
      if (first > 0.5 === kind < sides) rightSide += 1;
    }
  }
  return { examples: examples.length, kind: right / examples.length, side: rightSide / examples.length };
}
