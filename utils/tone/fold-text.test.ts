import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';

describe('Folding', () => {
  it.each(['Été', 'L’œuvre', 'İstanbul', 'A\u00a0!', '👩‍👩‍👧 É', 'ﬁn ß'])('keeps every offset of “%s”', (text) => {
    expect(foldText(text)).toHaveLength(text.length);
  });

  it('drops case, accents and curly apostrophes', () => {
    expect(foldText('L’ÉTÉ à Noël')).toBe("l'ete a noel");
  });
});
