import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const words = 'Réponse ; « été » à 5 €';

describe('the text of a file', () => {
  it('is read as UTF-8, with a mark or without', () => {
    expect(decodeText(new TextEncoder().encode(words))).toBe(words);
    expect(decodeText(new TextEncoder().encode(`\ufeff${words}`))).toBe(words);
  });

  it('is read as a French spreadsheet writes it', () => {
    const bytes = [...words].map((sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0)));
    expect(decodeText(Uint8Array.from(bytes))).toBe(words);
  });

  it('is read as Windows writes “Unicode text”', () => {
    const bytes = [0xff, 0xfe, ...[...words].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])];
    expect(decodeText(Uint8Array.from(bytes))).toBe(words);
  });
});
