/**
 * Letters of other alphabets that pass for Latin ones, chosen by eye from Unicode's confusables: only those seen in
 * disguised words, as `foldCodePoint` leaves them. Used in words that mix alphabets, never on honest Russian or Greek.
 */
const pairs: Record<string, string> = {
  a: 'аαдⲁ',
  b: 'ьвβъⲃ',
  c: 'сςⲥꮯ',
  d: 'ԁδժꭰ',
  e: 'еєεэҽⲉ',
  f: 'ғϝք',
  g: 'ԍցǥ',
  h: 'һнћⲏհ',
  i: 'іιɩⲓ',
  j: 'јϳ',
  k: 'кκқⲕ',
  l: 'ӏլлλⳑ',
  m: 'мϻⲙ',
  n: 'пηӊռⲛո',
  o: 'оοσօөфⲟჿ',
  p: 'рρⲣթ',
  q: 'ԛգզ',
  r: 'гяⲅր',
  s: 'ѕ',
  t: 'тτⲧէ',
  u: 'υսицᴗⲩ',
  v: 'νѵ',
  w: 'ԝωшщѡⲱա',
  x: 'хχҳⲭ',
  y: 'уүγყ',
  z: 'ζⲍ',
};

/** Folded foreign letter → Latin letter, by code unit. */
export const lookAlikes: ReadonlyMap<number, number> = new Map(
  Object.entries(pairs).flatMap(([latin, foreign]) =>
    [...foreign].map((char): [number, number] => [char.charCodeAt(0), latin.charCodeAt(0)]),
  ),
);
