/**
 * Reads the compact notation of the word lists: `idiot(e,s,es)` stands for idiot, idiote, idiots, idiotes;
 * `trou_du_cul` is one expression of three words. Words are already normalised: lower case, no diacritics.
 */
export function expandForms(words: string): string[] {
  const forms: string[] = [];
  for (const entry of words.split(/\s+/)) {
    if (entry === '') continue;
    const open = entry.indexOf('(');
    const base = open < 0 ? entry : entry.slice(0, open);
    const endings = open < 0 ? [] : entry.slice(open + 1, -1).split(',');
    for (const ending of ['', ...endings]) forms.push((base + ending).replaceAll('_', ' '));
  }
  return forms;
}
