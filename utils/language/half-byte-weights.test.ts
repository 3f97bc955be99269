import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWeights, unpackWeights } from './half-byte-weights';

describe('weights in half a byte', () => {
  it('come back in their order, with their sign and near what they were', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -9, max: 9, noNaN: true }), { minLength: 2, maxLength: 64 }), (list) => {
        const weights = Float32Array.from(list.length % 2 ? list.slice(1) : list);
        const file = new Uint8Array(3 + weights.length / 2);
        const scale = packWeights(weights, file, 3);
        const read: number[] = [];
        unpackWeights(file.subarray(3), (index, weight) => {
          read[index] = weight * scale;
        });
        expect(read).toHaveLength(weights.length);
        const most = Math.max(...weights.map(Math.abs));
        for (const [index, weight] of weights.entries()) {
          expect(Math.abs(read[index]! - weight)).toBeLessThanOrEqual(most / 7 + 1e-6);
          expect(read[index]! * weight).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
