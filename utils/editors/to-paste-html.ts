const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Lines as paragraphs, for the editors that drop blank lines of a plain paste (ProseMirror, CKEditor 5). Text only: every
 * character of markup is escaped, and spaces HTML would fold become no-break spaces, as a browser makes them while one
 * types; so does one at the end of a line, which ProseMirror drops.
 */
export function toPasteHtml(text: string): string {
  const toLine = (line: string): string =>
    line.replace(/[&<>"]/g, (character) => entities[character] ?? character).replace(/^ | (?= )| $/g, '\u00A0');
  return text
    .split('\n')
    .map((line) => `<p>${line === '' ? '<br>' : toLine(line)}</p>`)
    .join('');
}
