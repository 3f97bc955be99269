import type { Template, Variant } from '../schema';

/** Words with commas between; JSON when one of them could not be told apart so. */
function writeList(list: readonly string[] = []): string {
  const plain = list.every((one) => !one.includes(',') && one.trim() === one && !one.startsWith('['));
  return plain ? list.join(', ') : JSON.stringify(list);
}

const columns: readonly [string, (template: Template, variant: Variant) => string][] = [
  ['id', ({ id }) => id],
  ['title_fr', ({ title }) => title.fr ?? ''],
  ['title_en', ({ title }) => title.en ?? ''],
  ['shortcut', ({ shortcut }) => shortcut ?? ''],
  ['folder', ({ folder }) => folder],
  ['tags', ({ tags }) => writeList(tags)],
  ['language', (_, { lang }) => lang],
  ['register', (_, { register }) => register ?? ''],
  ['body', (_, { body }) => body],
  ['networks', ({ networks }) => writeList(networks)],
  ['wording_networks', (_, { networks }) => writeList(networks)],
  ['personalise', ({ personalise }) => String(personalise)],
  ['answers', ({ answers }) => writeList(answers)],
  ['cites', ({ cites }) => writeList(cites)],
  ['prompts', ({ prompts }) => (prompts.length > 0 ? JSON.stringify(prompts) : '')],
  ['tests', ({ tests }) => (tests?.length ? JSON.stringify(tests) : '')],
];

/** A cell that a spreadsheet would run as a formula gets an apostrophe (OWASP, "CSV Injection"); the import takes it off. */
function writeCell(value: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) || safe.trim() !== safe ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Templates as a table, a line a wording (RFC 4180, with a byte order mark so that spreadsheets read the accents). */
export function exportCsv(templates: readonly Template[]): string {
  const rows = templates.flatMap((template) =>
    template.variants.map((variant) => columns.map(([, read]) => writeCell(read(template, variant)))),
  );
  const lines = [columns.map(([name]) => name), ...rows].map((cells) => cells.join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
