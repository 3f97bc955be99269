import { describe, expect, it } from 'vitest';
import { findDuplicates } from './find-duplicates';
import type { Template } from './schema';

const wording = (id: string, body: string, lang: 'fr' | 'en' = 'fr'): Template => ({
  id,
  title: {},
  folder: '',
  tags: [],
  answers: [],
  cites: [],
  personalise: false,
  prompts: [],
  variants: [{ lang, register: null, body }],
});
const late =
  'Bonjour {{ first_name }}, votre colis a pris du retard et nous en sommes désolés. Il partira demain matin de notre atelier de Lyon, et vous recevrez un message avec son numéro de suivi.';

describe('templates that say the same', () => {
  it('are found whatever the case, accents, punctuation and variables', () => {
    const shouted = late.replace('{{ first_name }}', '').toUpperCase().replaceAll('É', 'E').replace('.', ' !');
    expect(
      findDuplicates([wording('a', late), wording('b', shouted), wording('c', 'Merci de votre visite, à bientôt')]),
    ).toEqual([{ ids: ['a', 'b'], lang: 'fr', same: true }]);
  });

  it('are found when a word or two differ, and told apart from those that are the same', () => {
    const near = late.replace('Lyon', 'Nantes');
    expect(findDuplicates([wording('a', late), wording('b', near)])).toEqual([
      { ids: ['a', 'b'], lang: 'fr', same: false },
    ]);
  });

  it('are not those that only begin alike, nor short thanks, nor other languages', () => {
    const start = 'Bonjour {{ first_name }}, merci de votre message. ';
    const all = [
      wording('a', `${start}Notre boutique ouvre à dix heures tous les jours sauf le lundi.`),
      wording('b', `${start}Le remboursement apparaît sur votre compte sous cinq jours ouvrés.`),
      wording('c', 'Merci !'),
      wording('d', 'Merci !'),
      wording('e', 'Thank you all for your very kind words today', 'en'),
    ];
    expect(findDuplicates(all)).toEqual([]);
  });

  it('are found among ten thousand within a second', () => {
    const words = Array.from({ length: 800 }, (_, n) => `mot${n}`);
    const text = (seed: number) =>
      Array.from({ length: 60 }, (_, at) => words[(seed * 7919 + at * (seed % 89) * 13 + at * at) % 800]).join(' ');
    const many = Array.from({ length: 10_000 }, (_, n) =>
      wording(`t${n}`, `Bonjour merci de votre message ${text(n)}`),
    );
    many[9_000] = wording('copy', many[17]!.variants[0]!.body.replace('merci', 'Merci'));
    const start = performance.now();
    const groups = findDuplicates(many);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(groups.some(({ ids }) => ids.includes('t17') && ids.includes('copy'))).toBe(true);
  });
});
