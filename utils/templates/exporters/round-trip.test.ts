import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSchema } from '@/utils/packs/schema';
import { detectFormat } from '../importers/detect-format';
import { runImport } from '../importers/run-import';
import { type Template, templateSchema } from '../schema';
import { exportCsv } from './export-csv';
import { exportJson } from './export-json';

const shipped = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8'))).templates;

const back = (text: string, name: string) => {
  const format = detectFormat(text, name);
  if (format !== 'csv' && format !== 'moderato') throw new Error(`taken for ${format}`);
  const { templates, problems, notCarried } = runImport(format, text, 'en');
  expect([...problems, ...notCarried]).toEqual([]);
  return templates.map(({ template }) => template);
};

/** Awkward on purpose: formulas, quotes, separators, line breaks, commas in tags. */
const awkward: Template = templateSchema.parse({
  id: 'odd.one',
  title: { fr: '=SOMME(A1)', en: "'-quoted, title" },
  shortcut: 'a--b',
  folder: 'A;B/C "d"',
  tags: ['one, two', '[x]', 'plain'],
  networks: ['facebook', 'x'],
  answers: ['complaint'],
  cites: ['courtoisie'],
  personalise: true,
  prompts: [{ name: 'ville', label: { fr: 'Ville, "ici" ?' }, type: 'choice', choices: ['Lyon', 'Nantes;Rezé'] }],
  variants: [
    { lang: 'fr', register: 'tu', body: '  -- Salut,\r\nça va ?\tOui.\n' },
    { lang: 'fr', register: null, networks: ['x'], body: "'=court" },
    { lang: 'en', register: null, body: '{% if ville == "Lyon" %}Hi{% endif %} {{ first_name | fallback: "" }}' },
  ],
});

describe('what is exported comes back as it was', () => {
  it.each([
    ['JSON', exportJson, 'templates.json'],
    ['CSV', exportCsv, 'templates.csv'],
  ] as const)('as %s', (_, write, name) => {
    expect(back(write([...shipped, awkward]), name)).toEqual([...shipped, awkward]);
  });

  it('as CSV, whatever the words', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
      .filter((one) => one.trim() !== '' && !/[{}]/.test(one));
    const template = fc
      .record({ fr: word, folder: fc.string({ maxLength: 20 }), tags: fc.array(word, { maxLength: 3 }), body: word })
      .map(({ fr, folder, tags, body }) =>
        templateSchema.parse({ id: 't', title: { fr }, folder, tags, variants: [{ lang: 'fr', body }] }),
      );
    fc.assert(
      fc.property(template, (one) => {
        expect(back(exportCsv([one]), 't.csv')).toEqual([one]);
      }),
      { numRuns: 300 },
    );
  });

  it('as CSV, no cell is run by a spreadsheet', () => {
    const cells = exportCsv([awkward]).split(/[\r\n,]/);
    expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
  });
});
