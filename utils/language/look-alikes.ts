/**
 * Letters of other alphabets that pass for Latin ones, chosen by eye from Unicode's confusables:
 * only those seen in disguised words. Used in words that mix alphabets, never on honest Russian or Greek.
 */
const pairs: Record<string, string> = {
  a: 'аαɑд',
  b: 'ьвβъ',
  c: 'сϲς',
  d: 'ԁδ',
  e: 'еєεэҽ',
  f: 'ғϝƒ',
  g: 'ɡԍ',
  h: 'һнћ',
  i: 'іιɩї',
  j: 'јϳ',
  k: 'кκқ',
  l: 'ӏլⅼлλ',
  m: 'мϻ',
  n: 'пηӊռ',
  o: 'оοσօөф',
  p: 'рρ',
  q: 'ԛգ',
  r: 'гяѓ',
  s: 'ѕꜱ',
  t: 'тτ',
  u: 'υսиц',
  v: 'νѵ',
  w: 'ԝωшщѡ',
  x: 'хχҳ',
  y: 'уүγў',
  z: 'ᴢζ',
};

/** Folded foreign letter → Latin letter, by code unit. */
export const lookAlikes: ReadonlyMap<number, number> = new Map(
  Object.entries(pairs).flatMap(([latin, foreign]) =>
    [...foreign].map((char): [number, number] => [char.charCodeAt(0), latin.charCodeAt(0)]),
  ),
);
