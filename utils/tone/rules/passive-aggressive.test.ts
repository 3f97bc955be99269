import { describe, expect, it } from 'vitest';
import { passiveAggressiveRule } from './passive-aggressive';
import { readSample } from './read-sample';

describe('Irony and veiled reproach', () => {
  it.each([
    {
      draft: "Bonjour, comme indiqué noir sur blanc sur l'affiche, c'est fermé.",
      words: null,
      over: { language: 'fr', comment: 'Vous êtes ouverts ?' },
    },
    {
      draft: 'Bonjour, que ferions-nous sans vous ? Désolés.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, believe it or not, the answer is in the title.',
      words: null,
      over: { language: 'en', comment: 'What time?' },
    },
    {
      draft: 'Hi, how kind of you to share such wisdom. Sorry.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      words: null,
      draft: 'Hi Max, another charming message, just what we needed.',
      over: { language: 'en', comment: 'Another bug' },
    },
    {
      words: null,
      draft: 'Bonjour Max, il est vert et il fait la taille d’une pizza.',
      over: { language: 'fr', comment: 'Où est le bouton ?' },
    },
    {
      words: null,
      draft: 'Bonjour Max, c’est écrit en gras en haut de chaque page.',
      over: { language: 'fr', comment: 'Quels frais ?' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = passiveAggressiveRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Merci mille fois, quel talent !',
      over: { language: 'fr', comment: 'Voici la photo de ma tarte, merci pour la recette' },
    },
    {
      draft: 'Thank you, how kind of you to say so!',
      over: { language: 'en', comment: 'Best shop in town, thank you' },
    },
    {
      draft: "Bonjour, c'est indiqué sur la page Horaires : dix heures.",
      over: { language: 'fr', comment: 'Vous êtes ouverts ?' },
    },
    {
      draft: 'Bonjour Max, un livret en gros caractères vous attend.',
      over: { language: 'fr', comment: 'Le texte est trop petit' },
    },
    { draft: 'Hi Max, it is still under warranty.', over: { language: 'en', comment: 'It broke' } },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(passiveAggressiveRule.check(readSample(draft, over))).toEqual([]);
  });
});
