const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Lines as paragraphs, for the editors that drop blank lines of a plain paste (ProseMirror, CKEditor 5). Text only: every
 * character of markup is escaped; spaces HTML would fold become no-break spaces, as a browser does when one types them.
 */
export function toPasteHtml(text: string): string {
  const toLine = (line: string): string =>
    line
      .replace(/[&<>"]/g, (character) => entities[character] ?? character)
      .replace(/\t/g, '    ')
      .replace(/^ | (?= )| $/g, '\u00A0');
  return text
    .split('\n')
    .map((line) => `<p>${line === '' ? '<br>' : toLine(line)}</p>`)
    .join('');
}
