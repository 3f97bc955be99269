/** A word with every doubled letter made single, as stretched words are looked up. */
export function squeezeWord(word: string): string {
  let squeezed = '';
  for (const char of word) if (squeezed.slice(-char.length) !== char) squeezed += char;
  return squeezed;
}
