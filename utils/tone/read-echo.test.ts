import { describe, expect, it } from 'vitest';
import { echoes } from './read-echo';

describe('An opening that takes up what the comment tells', () => {
  it.each([
    ['fr', "deux mois, c'est indigne de nous.", 'Deux mois pour un devis !'],
    ['fr', 'ce que vous racontez est grave.', 'Ma fille a été humiliée par le moniteur'],
    ['en', 'an hour and a half in the rain wears anyone down.', 'We waited 90 minutes for a bus'],
    ['en', 'that refusal is illegal.', 'Taxi refused my guide dog'],
  ] as const)('%s: “%s” acknowledges', (lang, opening, comment) => {
    expect(echoes(opening, comment, lang)).toBe(true);
  });

  it.each([
    ['fr', 'votre dossier est chez nous.', 'Mon dossier ?'],
    ['fr', 'vous pouvez rapporter le vase en magasin.', 'Le vase est fêlé'],
    ['en', 'your prize left this morning.', 'never got my prize'],
  ] as const)('%s: “%s” does not', (lang, opening, comment) => {
    expect(echoes(opening, comment, lang)).toBe(false);
  });
});
