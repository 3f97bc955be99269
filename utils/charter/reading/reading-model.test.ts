import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseText } from '@/utils/language/analyse-text';
import { readingHeads } from './reading-heads';
import { readReadingModel } from './reading-model';

const file = new Uint8Array(readFileSync('public/models/reading.bin'));
const model = readReadingModel(file)!;
const margin = (text: string, head: (typeof readingHeads)[number], language?: 'fr' | 'en', found: string[] = []) =>
  model.read(analyseText(text, language), found).margin(head);

describe('the reading model', () => {
  it('reads an attack in words no list has as a turn of phrase', () => {
    const attack = 'those immigrants breed like rats and should be shipped home';
    const plain = 'those immigrants opened a lovely bakery and the bread is great';
    expect(margin(attack, 'hate', 'en')).toBeGreaterThan(0);
    expect(margin(plain, 'hate', 'en')).toBeLessThan(0);
  });

  it('does it in French too', () => {
    expect(margin('on sait où tu gares ta voiture, fais gaffe en sortant ce soir', 'threat', 'fr')).toBeGreaterThan(0);
    expect(
      margin('merci pour le parking devant le magasin, c’est pratique avec les enfants', 'threat', 'fr'),
    ).toBeLessThan(0);
  });

  it('takes what is reported for said by nobody', () => {
    const said = margin('your clerk is a stupid fat cow', 'insult', 'en');
    const reported = margin('your clerk told my mother “a stupid fat cow” to her face', 'insult', 'en');
    expect(said).toBeGreaterThan(reported);
  });

  it('believes what the lists found, the more so the less the words say', () => {
    const text = 'bravo pour tout';
    expect(margin(text, 'insult', 'fr', ['insult'])).toBeGreaterThan(margin(text, 'insult', 'fr'));
  });

  it('says what each word brings, and nothing for words past what it reads', () => {
    const text = analyseText('idiot '.repeat(300), 'en');
    const shares = model.read(text, []).weigh('insult');
    expect(shares).toHaveLength(300);
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[299]).toBe(0);
  });

  it('reads any text, also an empty one', () => {
    for (const text of ['', '   ', '🙂', '@someone', '1234', '“', 'a'.repeat(5000)])
      for (const head of readingHeads) expect(margin(text, head)).not.toBeNaN();
  });

  it('refuses a file that is not a model, or is cut short', () => {
    expect(readReadingModel(file.subarray(0, 1000))).toBeNull();
    expect(readReadingModel(Uint8Array.from(file, (byte, index) => (index === 2 ? 0 : byte)))).toBeNull();
  });
});
