import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packIssueMessages } from '@/utils/messages/pack-issues';
import { templateMessages } from '@/utils/messages/templates';
import { parsePack } from './parse-pack';

const small = {
  format: 'moderato.pack/1',
  id: 'small',
  version: '1.0.0',
  languages: ['fr'],
  title: { fr: 'Petit pack' },
  brand: { name: 'Petite maison', variables: { hours: { fr: '9 h – 18 h' } } },
  templates: [{ id: 'thanks', title: { fr: 'Merci' }, variants: [{ lang: 'fr', body: 'Merci {{ first_name }}' }] }],
  charter: {
    articles: [{ id: 'respect', number: '1', title: { fr: 'Respect' }, text: { fr: 'Restons courtois.' } }],
    rules: [
      {
        id: 'insult',
        article: 'respect',
        category: 'insult',
        when: { category: 'insult' },
        suggest: ['thanks'],
        tests: { fr: { match: ['Espèce d’idiot'], pass: ['Bonjour'] } },
      },
    ],
  },
  tone: {},
};

/** The pack with one place changed: ['templates', 0, 'id'] → value. */
function changed(path: (string | number)[], value: unknown): string {
  const copy = structuredClone(small) as Record<string, unknown>;
  let at: Record<string | number, unknown> = copy;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1)!] = value;
  return JSON.stringify(copy);
}
const errors = (text: string) => {
  const { pack, issues } = parsePack(text);
  const found = issues.filter((issue) => issue.level === 'error');
  expect(pack === null).toBe(found.length > 0);
  return found.map(
    (issue) => `${issue.path} ${issue.message.key}${issue.at ? ` ${issue.at.line}:${issue.at.column}` : ''}`,
  );
};
const rule = (when: unknown) => changed(['charter', 'rules', 0, 'when'], when);
const body = (source: string) => changed(['templates', 0, 'variants', 0, 'body'], source);

describe('reading a pack', () => {
  it('takes a good one', () => {
    expect(parsePack(JSON.stringify(small)).pack?.id).toBe('small');
    expect(errors(JSON.stringify(small))).toEqual([]);
  });

  it.each([
    ['a text that is no JSON', '{"format":', [' pack_issue_not_json']],
    ['a newer format', changed(['format'], 'moderato.pack/2'), ['format pack_issue_newer']],
    ['a foreign file', '[1]', [' pack_issue_wrong_type']],
    ['an unknown name', changed(['templates', 0, 'boddy'], 'x'), ['templates[0] pack_issue_unknown_key']],
    ['a wrong id', changed(['id'], 'No spaces'), ['id pack_issue_wrong_form']],
    [
      'a prototype key',
      JSON.stringify(small).replace('"tone":{}', '"tone":{"__proto__":{"register":"tu"}}'),
      ['tone pack_issue_refused_key'],
    ],
    [
      'endless nesting',
      `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`,
      [`${Array(41).fill('a').join('.')} pack_issue_too_deep`],
    ],
    [
      'two templates of one id',
      changed(['templates'], [small.templates[0], small.templates[0]]),
      ['templates[1].id pack_issue_double'],
    ],
    [
      'an article that does not exist',
      changed(['charter', 'rules', 0, 'article'], 'gone'),
      ['charter.rules[0].article pack_issue_unknown_article'],
    ],
    [
      'a suggestion that does not exist',
      changed(['charter', 'rules', 0, 'suggest'], ['gone']),
      ['charter.rules[0].suggest[0] pack_issue_unknown_template'],
    ],
    [
      'an answer to nothing',
      changed(['templates', 0, 'answers'], ['joy']),
      ['templates[0].answers[0] pack_issue_unknown_answer'],
    ],
    [
      'an expression with look-around',
      rule({ any: [{ regex: '(?=x)' }] }),
      ['charter.rules[0].when.any[0].regex pack_issue_regex'],
    ],
    [
      'a condition half right',
      rule({ all: [{ terms: [] }] }),
      ['charter.rules[0].when.all[0].terms pack_issue_too_short'],
    ],
    ['a condition unknown', rule({ mood: 'bad' }), ['charter.rules[0].when pack_issue_condition']],
    [
      'a filter unknown',
      body('Bonjour\n {{ first_name | shout }}'),
      ['templates[0].variants[0].body template_error_unknown_filter 2:2'],
    ],
    ['a tag left open', body('{% if first_name %}x'), ['templates[0].variants[0].body template_error_not_closed 1:1']],
    [
      'an inclusion of nothing',
      body('a\nb {% render "gone" %}'),
      ['templates[0].variants[0].body template_error_unknown_template 2:3'],
    ],
    [
      'an inclusion of itself',
      body('{% render "thanks" %}'),
      ['templates[0].variants[0].body template_error_loop 1:1'],
    ],
    [
      'a choice without choices',
      changed(['templates', 0, 'prompts'], [{ name: 'step', label: { fr: 'Étape' }, type: 'choice' }]),
      ['templates[0].prompts[0].choices pack_issue_prompt_choices'],
    ],
  ])('refuses %s, and says where', (_what, text, expected) => {
    expect(errors(text)).toEqual(expected);
  });

  it('warns of a language without words, an unknown variable and a category without a rule, but takes the pack', () => {
    const two = JSON.parse(body('Bonjour {{ brand.phone }} {{ brand.hours }}')) as { languages: string[] };
    two.languages = ['fr', 'en'];
    const { pack, issues } = parsePack(JSON.stringify(two));
    expect(pack).not.toBeNull();
    const warnings = issues.map((issue) => `${issue.path} ${issue.message.key} ${issue.message.values?.name ?? ''}`);
    expect(warnings).toContain('templates[0].variants pack_issue_no_language en');
    expect(warnings).toContain('templates[0].variants[0].body pack_issue_unknown_variable brand.phone');
    expect(warnings).toContain('charter.rules pack_issue_no_rule spam');
    expect(warnings.some((line) => line.includes('brand.hours'))).toBe(false);
  });

  it('never throws, whatever the file holds, and has words for all it says', () => {
    const words = { ...packIssueMessages, ...templateMessages };
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('id', 'templates', 'charter', 'brand', 'tone'), (json, key) => {
        for (const text of [json, changed([key], JSON.parse(json))]) {
          for (const issue of parsePack(text).issues) expect(words).toHaveProperty(issue.message.key);
        }
      }),
    );
  });
});
