import type { Interaction } from './schema';

const columns: readonly [string, (row: Interaction) => string | number | null | undefined][] = [
  ['at', (row) => row.at],
  ['agent', (row) => row.agent],
  ['brand', (row) => row.brand],
  ['network', (row) => row.network],
  ['host', (row) => row.host],
  ['action', (row) => row.action],
  ['outcome', (row) => row.outcome],
  ['author', (row) => row.item?.author.name],
  ['handle', (row) => row.item?.author.handle],
  ['text', (row) => row.item?.text],
  ['permalink', (row) => row.item?.permalink],
  ['rules', (row) => row.rules.map((rule) => rule.ruleId).join(' ')],
  [
    'articles',
    (row) =>
      row.rules
        .map((rule) => rule.articleId ?? '')
        .join(' ')
        .trim(),
  ],
  ['template', (row) => row.templateRef?.templateId],
  ['edited_share', (row) => row.editedShare],
  ['tone_before', (row) => row.toneBefore.join(' ')],
  ['tone_after', (row) => row.toneAfter.join(' ')],
  ['handle_ms', (row) => row.handleMs],
  ['response_ms', (row) => row.responseMs],
  ['comment', (row) => row.comment],
];

/**
 * One cell. A cell that starts like a formula is written with a leading apostrophe, for a comment of a stranger must not
 * run in the reader's spreadsheet (OWASP, "CSV Injection").
 */
function formatCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The log as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read the accents). */
export function formatCsv(rows: readonly Interaction[]): string {
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, read]) => formatCell(read(row))))];
  return `\ufeff${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}
