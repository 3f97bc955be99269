/**
 * Weights in half a byte each, two to a byte, the even one in the lower half: a level from -7 to 7, written from 0 to 14.
 * A weight is its level's square with its sign, times a scale: small weights, the most of them, are told apart finely.
 */
const levels = 7;

/** Writes weights (an even number) into `file` from `at`, and gives the scale to read them with. */
export function packWeights(weights: Float32Array, file: Uint8Array, at: number): number {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / levels ** 2;
  const level = (weight: number) => levels + Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale));
  for (let half = 0; half < weights.length; half += 2)
    file[at + half / 2] = level(weights[half]!) | (level(weights[half + 1]!) << 4);
  return scale;
}

const weigh = (half: number) => Math.abs(half - levels) * (half - levels);

/** The weights before scaling, from -49 to 49; each is handed to `set` with its number, from 0. */
export function unpackWeights(halves: Uint8Array, set: (index: number, weight: number) => void): void {
  for (let at = 0; at < halves.length; at += 1) {
    set(2 * at, weigh(halves[at]! & 15));
    set(2 * at + 1, weigh(halves[at]! >> 4));
  }
}
