import { describe, expect, it } from 'vitest';
import { templateEngine } from '../template-engine';
import { detectFormat } from './detect-format';
import { type ImportSource, importSources } from './import-sources';
import { runImport } from './run-import';

const sources = Object.keys(importSources) as ImportSource[];

describe('broken and hostile files', () => {
  const broken = [
    '',
    '{',
    'null',
    '[]',
    '{}',
    '"x"',
    '[1, null, "x", [], {}]',
    '{"templates": 3, "folders": "x", "macros": {}, "removalReasons": []}',
    '{"__proto__": {"polluted": true}, "templates": [{"__proto__": {"x": 1}}]}',
    `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
    'matches:\n  - &a [*a]\n',
    'matches: &x\n  - trigger: a\n    replace: b\nglobal_vars: [*x, *x]\n',
    'matches:\n  - trigger: "a\n',
    '\u0000\u0001\u0002',
    'a,b,c\n"x,y,z',
    '﻿',
  ];

  it.each(sources)('%s: never throws, says what is wrong, and touches no prototype', (source) => {
    for (const text of broken) {
      const { templates, problems, notCarried } = runImport(source, text, 'fr');
      expect(templates.length + problems.length + notCarried.length, text.slice(0, 40)).toBeGreaterThan(0);
      detectFormat(text);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('text that looks like Liquid, in a tool without it, stays text', async () => {
    const wording = 'Hello, write {{ name }} and {% if %} and {% endraw %} and { here {';
    const file = JSON.stringify({ removalReasons: { reasons: [{ title: 'T', text: wording }] } });
    const [imported] = runImport('toolbox', file, 'en').templates;
    const written = await templateEngine.parseAndRender(imported!.template.variants[0]!.body);
    expect(written).toBe(wording);
  });

  it('a prompt named like a property of objects is only a name', () => {
    const file = JSON.stringify([
      { short_code: 'a', content: 'Hello {{ constructor.prototype }} and {{ __proto__ }}' },
    ]);
    const [imported] = runImport('chatwoot', file, 'en').templates;
    expect(imported?.template.prompts.map(({ name }) => name)).toEqual(['constructor_prototype', 'proto']);
  });

  it('entries that insert each other in a ring do not', () => {
    const of = (name: string, inner: string) => ({
      title: name,
      shortcut: name,
      body: `Text of ${name} {{> ${inner}}}`,
    });
    const file = JSON.stringify([of('a', 'b'), of('b', 'c'), of('c', 'a'), of('d', 'd'), of('e', 'nowhere')]);
    const { templates, notCarried } = runImport('briskine', file, 'en');
    expect(templates).toHaveLength(5);
    expect(templates.some(({ template }) => template.variants[0]!.body.includes('render'))).toBe(false);
    expect(notCarried.map(({ why }) => why.key)).toEqual(Array(5).fill('import_why_include'));
  });

  it('a reply longer than a template may be is refused, and the others come in', () => {
    const file = JSON.stringify([
      { short_code: 'long', content: 'é'.repeat(25_000) },
      { short_code: 'huge', content: '<select>'.repeat(100_000) },
      { short_code: 'fine', content: 'Hello' },
    ]);
    const { templates, problems } = runImport('chatwoot', file, 'en');
    expect(templates.map(({ template }) => template.shortcut)).toEqual(['fine']);
    expect(problems.map(({ why }) => why.key).sort()).toEqual(['import_problem_long', 'import_problem_long']);
  });
});

describe('time', () => {
  /** Milliseconds; generous, for a busy machine is slow, not wrong. */
  const most = 30_000;
  const timed = (source: ImportSource, text: string) => {
    const start = performance.now();
    const read = runImport(source, text, 'fr');
    return { ...read, ms: performance.now() - start };
  };

  it('reads 100,000 lines of a table', () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, n) =>
        `Titre ${n};code ${n % 5_000};"Bonjour [prénom],\nvotre commande ${n} est partie ; vous la recevrez demain."`,
    );
    const { templates, ms } = timed('csv', `Titre;Raccourci;Texte\n${lines.join('\n')}`);
    expect(templates).toHaveLength(100_000);
    expect(new Set(templates.map(({ template }) => template.id)).size).toBe(100_000);
    expect(new Set(templates.map(({ template }) => template.shortcut)).size).toBe(100_000);
    expect(ms).toBeLessThan(most);
  }, 60_000);

  it.each([
    ['toolbox', JSON.stringify({ modMacros: [{ title: 't', text: '<select>'.repeat(7_000) }] })],
    ['briskine', JSON.stringify([{ title: 't', body: `{{${' '.repeat(50_000)}` }])],
    ['briskine', JSON.stringify([{ title: 't', body: '<p>'.repeat(15_000) + '<'.repeat(10_000) }])],
    ['textblaze', JSON.stringify({ snippets: [{ text: '{if: '.repeat(11_000) }] })],
    ['zendesk', JSON.stringify({ macros: [{ actions: [{ field: 'comment_value', value: '{%'.repeat(25_000) }] }] })],
    ['csv', `a,b\n${'"'.repeat(100_001)}`],
    ['espanso', `matches:\n  - trigger: a\n    replace: "${'{{ '.repeat(15_000)}"`],
  ] as const)('%s: hostile text costs no more than its length', (source, text) => {
    expect(timed(source, text).ms).toBeLessThan(5_000);
  });
});
