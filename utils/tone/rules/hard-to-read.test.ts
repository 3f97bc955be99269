import { describe, expect, it } from 'vitest';
import { hardToReadRule } from './hard-to-read';
import { readSample } from './read-sample';

describe('A sentence too long to follow', () => {
  it.each([
    {
      draft:
        "Bonjour Léa, le dossier, que le service qui vous a reçue lundi, alors que l'accueil était fermé, a transmis à la commission dont la présidente, absente jusqu'à jeudi, doit signer la décision, laquelle vous sera envoyée, sauf contretemps, par la poste, ne pourra être traité que si la pièce qui manque, à savoir le justificatif que la mairie délivre, nous parvient avant la fin du mois.",
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = hardToReadRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Bonjour Léa, le dossier est complet. La commission se réunit jeudi. Vous aurez la réponse par la poste.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(hardToReadRule.check(readSample(draft, over))).toEqual([]);
  });
});
