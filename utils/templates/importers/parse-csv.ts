export interface CsvRow {
  /** Line of the file it begins on, from 1. */
  line: number;
  cells: string[];
}

export interface ParsedCsv {
  rows: CsvRow[];
  separator: ',' | ';' | '\t';
  /** Line of a quotation mark that is never closed; the rest of the file is in its cell. */
  openQuote: number | null;
}

const separators = [',', ';', '\t'] as const;

/** The separator that cuts the first line into most columns, signs between quotes apart. */
function chooseSeparator(text: string): ParsedCsv['separator'] {
  const count: Record<string, number> = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n' || sign === '\r') break;
    else if (sign in count) count[sign]! += 1;
  }
  return separators.reduce((best, one) => (count[one]! > count[best]! ? one : best));
}

/**
 * Reads CSV as spreadsheets write it (RFC 4180, also with ; or tab): byte order mark, line breaks and doubled marks inside
 * quotes. A mark inside an unquoted cell is text; text after a closing mark belongs to the cell. Empty lines are left out.
 */
export function parseCsv(source: string): ParsedCsv {
  let text = source.replace(/^\ufeff/, '');
  const named = /^sep=([,;\t])\r?\n/i.exec(text);
  if (named) text = text.slice(named[0].length);
  const separator = (named?.[1] as ParsedCsv['separator'] | undefined) ?? chooseSeparator(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = named ? 2 : 1;
  let began = line;
  let openQuote: number | null = null;
  let at = 0;
  const endRow = () => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: began, cells });
    cells = [];
  };
  const ends = new RegExp(`[\\r\\n${separator === '\t' ? '\\t' : separator}]`, 'g');
  while (at <= text.length) {
    let cell = '';
    if (text[at] === '"') {
      const from = line;
      at += 1;
      for (;;) {
        const close = text.indexOf('"', at);
        const part = text.slice(at, close < 0 ? text.length : close);
        for (let n = part.indexOf('\n'); n >= 0; n = part.indexOf('\n', n + 1)) line += 1;
        cell += part;
        if (close < 0) openQuote = from;
        if (close < 0 || text[close + 1] !== '"') {
          at = close < 0 ? text.length : close + 1;
          break;
        }
        cell += '"';
        at = close + 2;
      }
    }
    ends.lastIndex = at;
    const end = ends.exec(text)?.index ?? text.length;
    cell += text.slice(at, end);
    cells.push(cell);
    at = end + 1;
    const sign = text[end];
    if (sign === separator) continue;
    endRow();
    if (sign === '\r' && text[at] === '\n') at += 1;
    if (sign === undefined) break;
    line += 1;
    began = line;
  }
  return { rows, separator, openQuote };
}
