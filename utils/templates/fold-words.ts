/** Words of a text for searching: lower case, accents and ligatures dropped, cut at everything that is no letter or digit. */
export function foldWords(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
