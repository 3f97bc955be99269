import { describe, expect, it } from 'vitest';
import { countSyllables } from './count-syllables';
import { readability } from './readability';

describe('Reading ease', () => {
  it('finds a plain reply easier than an administrative one, in both languages', () => {
    const plain = 'Bonjour Léa, le colis part ce soir. Il sera chez vous demain. Merci pour votre patience.';
    const stiff =
      "L'instruction administrative complémentaire conditionnera vraisemblablement l'attribution définitive des indemnités sollicitées.";
    expect(readability(plain, 'fr').ease).toBeGreaterThan(readability(stiff, 'fr').ease ?? 100);
    const easy = 'Hi Lea, the parcel leaves tonight. It will be with you soon. Thank you for waiting.';
    const hard =
      'Supplementary administrative determination notwithstanding, entitlement remains conditional upon retrospective authorisation procedures.';
    expect(readability(easy, 'en').ease).toBeGreaterThan(readability(hard, 'en').ease ?? 100);
  });

  it('says nothing of a text too short for the formula', () => {
    expect(readability('Merci Léa.', 'fr').ease).toBeNull();
  });

  it.each([
    ['bonjour', 'fr', 2],
    ['table', 'fr', 1],
    ['quatre', 'fr', 1],
    ['delivery', 'en', 4],
    ['make', 'en', 1],
  ] as const)('%s (%s) has %i syllables', (word, lang, count) => {
    expect(countSyllables(word, lang)).toBe(count);
  });
});
