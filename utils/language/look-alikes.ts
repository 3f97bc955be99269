/**
 * Letters of other alphabets that pass for Latin ones, chosen by eye from Unicode's confusables:
 * only those seen in disguised words. Used in words that mix alphabets, never on honest Russian or Greek.
 */
const pairs: Record<string, string> = {
  a: 'аαɑдⲁ',
  b: 'ьвβъⲃ',
  c: 'сϲςⲥꮯ',
  d: 'ԁδժꭰ',
  e: 'еєεэҽⲉ',
  f: 'ғϝƒք',
  g: 'ɡԍցǥ',
  h: 'һнћⲏհ',
  i: 'іιɩїⲓ',
  j: 'јϳʝ',
  k: 'кκқⲕ',
  l: 'ӏլⅼлλⳑ',
  m: 'мϻⲙ',
  n: 'пηӊռⲛո',
  o: 'оοσօөфⲟჿ',
  p: 'рρⲣթ',
  q: 'ԛգզ',
  r: 'гяѓⲅր',
  s: 'ѕꜱᏕ',
  t: 'тτⲧէ',
  u: 'υսицᴗⲩ',
  v: 'νѵѷ',
  w: 'ԝωшщѡⲱա',
  x: 'хχҳⲭ',
  y: 'уүγўყ',
  z: 'ᴢζⲍ',
};

/** Folded foreign letter → Latin letter, by code unit. */
export const lookAlikes: ReadonlyMap<number, number> = new Map(
  Object.entries(pairs).flatMap(([latin, foreign]) =>
    [...foreign].map((char): [number, number] => [char.charCodeAt(0), latin.charCodeAt(0)]),
  ),
);
