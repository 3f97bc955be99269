import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseText } from '@/utils/language/analyse-text';
import { readRankModel } from './rank-model';

const file = new Uint8Array(readFileSync('public/models/rank.bin'));

describe('the ranking model that ships', () => {
  const model = readRankModel(file)!;
  const score = (text: string): number => model.score(analyseText(text));

  it('weighs at most 300 kB', () => {
    expect(file.length).toBeLessThanOrEqual(300_000);
  });

  it.each([
    ['you are a worthless piece of garbage, shut up', 'thank you, the delivery was very quick'],
    ['ferme ta gueule sale con', 'merci beaucoup pour votre réponse rapide'],
  ])('ranks %j before %j', (harsh, kind) => {
    expect(score(harsh)).toBeGreaterThan(0.5);
    expect(score(kind)).toBeLessThan(0.5);
  });

  it('says something of any text, an empty one included', () => {
    for (const text of ['', '…', '🙂', 'x'.repeat(20_000)]) {
      expect(score(text)).toBeGreaterThanOrEqual(0);
      expect(score(text)).toBeLessThanOrEqual(1);
    }
  });

  it('is refused when it is cut short or of another version', () => {
    expect(readRankModel(file.subarray(0, 100))).toBeNull();
    expect(readRankModel(Uint8Array.from(file, (byte, index) => (index === 3 ? 50 : byte)))).toBeNull();
  });
});
