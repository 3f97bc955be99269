/** Slots of the table, a power of two, and the longest word kept: a longer one would keep the whole text it was cut from. */
const slots = 1 << 15;
const longest = 12;

/** Words met before, each at the slot of its hash; a word that comes again there takes the place of another. */
const words: (string | undefined)[] = new Array<string | undefined>(slots);

/**
 * The word text[start, end) as one and the same string each time it is met: comments are made of the same few thousand
 * words, and a string already known costs no memory and has its hash at hand in every table asked for it.
 * `hash` is a number made of the word's characters.
 */
export function keepWord(text: string, start: number, end: number, hash: number): string {
  const length = end - start;
  if (length > longest) return text.slice(start, end);
  const slot = (hash ^ (hash >>> 15)) & (slots - 1);
  const known = words[slot];
  if (known !== undefined && known.length === length) {
    let k = 0;
    while (k < length && known.charCodeAt(k) === text.charCodeAt(start + k)) k += 1;
    if (k === length) return known;
  }
  const word = text.slice(start, end);
  words[slot] = word;
  return word;
}
