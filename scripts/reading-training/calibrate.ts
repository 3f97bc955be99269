/** A margin as log-odds: `slope * margin + shift`. */
export interface Calibration {
  slope: number;
  shift: number;
}

const rounds = 400;
const rate = 2;

/**
 * Makes the margins of comments kept out of training mean what they say: at 0 as many apply as do not (Platt's scaling, by
 * plain gradient descent on standardised margins).
 */
export function calibrate(margins: readonly number[], labels: readonly number[]): Calibration {
  const mean = margins.reduce((a, b) => a + b, 0) / margins.length;
  const spread = Math.sqrt(margins.reduce((sum, one) => sum + (one - mean) ** 2, 0) / margins.length) || 1;
  let [slope, shift] = [1, -1];
  for (let round = 0; round < rounds; round += 1) {
    let [slopeError, shiftError] = [0, 0];
    margins.forEach((margin, i) => {
      const z = (margin - mean) / spread;
      const error = 1 / (1 + Math.exp(-(slope * z + shift))) - labels[i]!;
      slopeError += error * z;
      shiftError += error;
    });
    slope -= (rate * slopeError) / margins.length;
    shift -= (rate * shiftError) / margins.length;
  }
  return { slope: slope / spread, shift: shift - (slope * mean) / spread };
}
