import { describe, expect, it } from 'vitest';
import { hashBytes } from '@/utils/packs/signing/hash-bytes';
import { encodeQr } from './encode-qr';

const draw = (text: string): string[] => encodeQr(text)?.map((row) => row.map(Number).join('')) ?? [];
const hash = (text: string) => hashBytes(new TextEncoder().encode(draw(text).join('\n')));

/** As libqrencode 4.1.1 draws it: `qrencode -8 -l L -m 0 -t ASCII`. */
const known = `
1111111000101100101111111
1000001010100011101000001
1011101000001011001011101
1011101011101111001011101
1011101001000010101011101
1000001011011001001000001
1111111010101010101111111
0000000001110001000000000
1111101111010110110101010
1110110010101100100100010
0000011010100011101001011
1011100010001001111000001
0010101101101111011110111
1011110011000000100101010
1000001100111011001111011
1000100111010010110110001
1010001100010100111110100
0000000010101101100011000
1111111011100110101010111
1000001000101011100011010
1011101011101111111110111
1011101011000000111011111
1011101010111001000001101
1000001010010010100111001
1111111011111000010111111`;

describe('a QR code', () => {
  it('is drawn as others draw it', () => {
    expect(draw('https://packs.example/a')).toEqual(known.trim().split('\n'));
  });

  it('is so in large ones too: several blocks, version marks, a length of two bytes', async () => {
    expect(draw('A1b'.repeat(165))).toHaveLength(77);
    expect(await hash('A1b'.repeat(165))).toBe('1e97fee7f0b962995aa1255d76744e40e39b9f43d11b0a11849b59804b703e03');
    expect(await hash('A1b'.repeat(325))).toBe('ab79dbedad02b730307ce0ee6c4d9c399908fffc7dcf730d78b55d664f834046');
  });

  it('takes what fits into the largest, and no byte more', () => {
    expect(encodeQr('x'.repeat(1273))).not.toBeNull();
    expect(encodeQr('x'.repeat(1274))).toBeNull();
  });
});
