import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedShare } from './edited-share';

describe('how much of a template was changed before sending', () => {
  it('is nothing for the same text, whatever the spaces', () => {
    expect(editedShare('Bonjour  Léa,\nmerci', 'Bonjour Léa, merci ')).toBe(0);
  });

  it('is all for another text', () => {
    expect(editedShare('aaaa', 'bbbb')).toBe(1);
    expect(editedShare('', 'Bonjour')).toBe(1);
  });

  it('is a part for a part', () => {
    expect(editedShare('Bonjour Léa', 'Bonjour Zoé')).toBeCloseTo(3 / 11);
  });

  it('stays quick and between 0 and 1 for long texts', () => {
    const long = 'un mot '.repeat(2_000);
    const share = editedShare(long, `${long} et la fin`);
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThan(0.1);
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
        expect(editedShare(a, b)).toBe(editedShare(b, a));
      }),
    );
  });
});
