import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from './find-personal-data';

const read = (text: string) =>
  findPersonalData(text).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

describe('personal data and its exact words', () => {
  it.each([
    ['Rappelez-moi au 06 39 98 41 22 demain', 'phone: 06 39 98 41 22'],
    ['tél. +32 475 12 34 56', 'phone: +32 475 12 34 56'],
    ['Natel 079 555 12 34, merci', 'phone: 079 555 12 34'],
    ['call (212) 555-0187 now', 'phone: (212) 555-0187'],
    [
      'c’est le zéro six, trente-neuf, quatre-vingt-dix-huit, douze, quinze.',
      'phone: zéro six, trente-neuf, quatre-vingt-dix-huit, douze, quinze',
    ],
    ['ring five five five, oh one, double two.', 'phone: five five five, oh one, double two'],
    ['0️⃣6️⃣ 3️⃣9️⃣ 9️⃣8️⃣ 0️⃣0️⃣ 1️⃣1️⃣', 'phone: 0️⃣6️⃣ 3️⃣9️⃣ 9️⃣8️⃣ 0️⃣0️⃣ 1️⃣1️⃣'],
    ['mon mail paul.martin@example.com.', 'email: paul.martin@example.com'],
    ['écrire à marc (at) example (point) org', 'email: marc (at) example (point) org'],
    ['IBAN BE71 0961 2345 6769 svp', 'iban: BE71 0961 2345 6769'],
    ['carte 4970 1000 0000 0055 débitée', 'card: 4970 1000 0000 0055'],
    ['chez moi, 12 bis rue des Lilas à Tours', 'address: 12 bis rue des Lilas à Tours'],
    ['we live at 9 Tannery Row', 'address: 9 Tannery Row'],
    ['commande n° FR-8841-2095 perdue', 'reference: FR-8841-2095'],
    ['case BX-20771 still open', 'reference: BX-20771'],
  ])('« %s » shows %s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('finds several data of one comment', () => {
    expect(read('dossier 4410778, tél 06 39 98 41 22, lea@example.org')).toEqual([
      'reference: 4410778',
      'phone: 06 39 98 41 22',
      'email: lea@example.org',
    ]);
  });
});

describe('figures that are nobody’s', () => {
  it.each([
    'Ouvert de 9h30 à 18h, 7j/7',
    'payé 1 249,99 € le 03/04/2024',
    'réf. 4471-BK-220 compatible avec le modèle 2019 ?',
    'Est-ce que le vol AF 1234 est annulé ?',
    '10 ans, 3 enfants, 2 chiens',
    'look at amazon dot com',
    'un, deux, trois, quatre, cinq, six, sept, partez',
    'IBAN refusé, pourquoi ?',
    'Photo 4000 x 3000, 12 megapixels',
  ])('« %s »', (text) => expect(read(text)).toEqual([]));
});

describe('a check digit decides', () => {
  it('takes a card whose digits add up, without a word beside it', () =>
    expect(read('4970100000000055')).toEqual(['card: 4970100000000055']));
  it('leaves sixteen figures that do not', () => expect(read('série 4970100000000054')).toEqual([]));
});

describe('any text', () => {
  it('gives ranges within the text, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.constantFrom('tel ', 'rue ', 'IBAN ', '@', 'n° '),
        (noise, cue) => {
          const text = `${cue}${noise} 06 39 98 41 22 ${noise}`;
          let reach = 0;
          for (const { span } of findPersonalData(text)) {
            expect(span.start).toBeGreaterThanOrEqual(reach);
            expect(span.end).toBeGreaterThan(span.start);
            reach = span.end;
          }
          expect(reach).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
  it('reads 100,000 characters of bait in well under a second', () => {
    for (const bait of ['06 ', '1-', 'a@', 'rue de ', 'zero ', 'order no ', '(0', 'address is ']) {
      const started = performance.now();
      findPersonalData(bait.repeat(Math.ceil(100_000 / bait.length)));
      expect(performance.now() - started).toBeLessThan(1500);
    }
  }, 20_000);
});
