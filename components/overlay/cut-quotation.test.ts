import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuotation } from './cut-quotation';

const span = (start: number, end: number) => ({ start, end });
const textOf = (quotation: ReturnType<typeof cutQuotation>) => quotation.parts.map((part) => part.text).join('');

describe('quoting a comment', () => {
  it('marks the words that were found', () => {
    expect(cutQuotation('quel clown ce vendeur', [span(5, 10)], 200).parts).toEqual([
      { text: 'quel ', start: 0, mark: null },
      { text: 'clown', start: 5, mark: 0 },
      { text: ' ce vendeur', start: 10, mark: null },
    ]);
  });

  it('shows a short comment whole and says when a long one is cut', () => {
    expect(cutQuotation('court', [], 200)).toEqual({
      parts: [{ text: 'court', start: 0, mark: null }],
      cutStart: false,
      cutEnd: false,
    });
    expect(cutQuotation('mot '.repeat(200), [], 100)).toMatchObject({ cutStart: false, cutEnd: true });
  });

  it('quotes round the first marked words of a long comment', () => {
    const text = `${'avant '.repeat(60)}escroc ${'après '.repeat(60)}`;
    const at = text.indexOf('escroc');
    const quotation = cutQuotation(text, [span(at, at + 6)], 120);
    expect(quotation).toMatchObject({ cutStart: true, cutEnd: true });
    expect(quotation.parts.find((part) => part.mark === 0)?.text).toBe('escroc');
    expect(textOf(quotation).length).toBeLessThanOrEqual(120);
  });

  it('keeps every unit once, whatever the spans', () => {
    const spans = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60) }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), spans, (text, some) => {
        expect(textOf(cutQuotation(text, some, 500))).toBe(text);
      }),
    );
  });

  it('never cuts an emoji in two', () => {
    const quotation = cutQuotation('😀'.repeat(100), [], 51);
    expect(textOf(quotation).isWellFormed()).toBe(true);
  });
});
