import { describe, expect, it } from 'vitest';
import { shapeFeatures } from './shape-features';

/** Whether a comment has a look the plain one has not. */
const differs = (text: string) => {
  const plain = new Set(shapeFeatures('Merci pour tout', 3));
  return shapeFeatures(text, 3).some((bucket) => !plain.has(bucket));
};

describe('what a comment looks like', () => {
  it.each([
    'Merci pour tout!',
    'Merci pour tout ?',
    'Merci @anna pour tout',
    'Merci #tout',
    'Merci 3 fois',
    'Merci 100 €',
    'Merci à 90 %',
    'Merci « pour » tout',
    'MERCI pour tout',
    'merci pour tout',
    'Merci pour tout 🙏',
    'Merci voir lou.example',
  ])('tells « %s » from a plain one', (text) => expect(differs(text)).toBe(true));

  it('takes no accent for a symbol, and no dot at the end for a link', () => {
    expect(differs('Été à la forêt.')).toBe(false);
  });

  it('tells a short comment from a long one', () => {
    expect(shapeFeatures('Merci', 1)).not.toEqual(shapeFeatures('Merci', 30));
  });

  it('stays quick on a long text', () => {
    expect(shapeFeatures('a.'.repeat(50_000), 3).length).toBeGreaterThan(0);
  });
});
