import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RenderRequest, renderTemplate } from './render-template';
import { type Template, templateSchema } from './schema';

const item = {
  id: '1',
  network: 'facebook' as const,
  kind: 'comment' as const,
  text: 'Toujours pas reçu mon colis',
  author: { id: 'a', name: 'Léa Martin', handle: null, profileUrl: null },
  permalink: 'https://example.org/c/1',
  publishedAt: '2026-03-01T10:00:00Z',
  parentId: null,
  depth: 0,
  isOwn: false,
};

function template(id: string, body: string, more: object = {}): Template {
  return templateSchema.parse({ id, title: { fr: id }, variants: [{ lang: 'fr', body }], ...more });
}

function render(all: Template | Template[], change: Partial<RenderRequest> & { name?: string; text?: string } = {}) {
  const list = Array.isArray(all) ? all : [all];
  const { name = item.author.name, text = item.text, ...request } = change;
  return renderTemplate({
    templateId: list[0]!.id,
    templates: new Map(list.map((one) => [one.id, one])),
    context: {
      item: { ...item, text, author: { ...item.author, name } },
      thread: null,
      brand: {
        name: 'Maison Tamarin',
        handles: {},
        domains: [],
        contacts: [],
        variables: { support_hours: { fr: 'de 9 h à 18 h', en: '9 am to 6 pm' }, only_english: { en: 'x' } },
      },
      network: { id: 'facebook', name: 'Facebook' },
      me: { name: 'Camille Roy', signature: 'Camille' },
      now: '2026-03-12T09:30',
    },
    lang: 'fr',
    register: 'vous',
    answers: {},
    interfaceLanguage: 'fr',
    random: () => 0,
    ...request,
  });
}

/** Narrow no-break spaces made visible. */
const shown = (text: string) => text.replaceAll('\u202F', '_');
const body = (source: string, change: Parameters<typeof render>[1] = {}) => render(template('t', source), change);

describe('filling a template', () => {
  it('puts in the author, the brand, the person and the date', () => {
    const filled = body(
      'Bonjour {{ first_name }}, ici {{ me.first_name }} de {{ brand.name }}, {{ brand.support_hours }}, le {{ date | date: "weekday" }}.',
    );
    expect(filled.text).toBe('Bonjour Léa, ici Camille de Maison Tamarin, de 9 h à 18 h, le jeudi 12 mars.');
  });

  it.each([
    ['Bonjour {{ first_name | fallback: "" }},', 'Léa Martin', 'Bonjour Léa,'],
    ['Bonjour {{ first_name | fallback: "" }},', '@leo_75', 'Bonjour,'],
    ['Bonjour {{ first_name | fallback: "" }} !', 'Dr Martin', 'Bonjour_!'],
    ['Merci {{ first_name | fallback: "" }} pour ce message', '', 'Merci pour ce message'],
    ['{{ first_name | fallback: "" }}, merci.', 'user83920', 'Merci.'],
    ['Bonjour {{ first_name | fallback: "à vous" }},', '🌸', 'Bonjour à vous,'],
  ])('keeps the greeting right: %s for "%s"', (source, name, expected) => {
    expect(shown(body(source, { name }).text)).toBe(expected);
  });

  it('never gives half a text: what is missing is listed, with its label', () => {
    const filled = body('Bonjour {{ first_name }}, voir {{ thread.url }} et {{ brand.only_english }}', {
      name: 'user1',
    });
    expect(filled.text).toBe('');
    expect(filled.missing.map((one) => one.label)).toEqual(['Prénom', 'Lien vers la publication', 'only english']);
    expect(filled.preview).toContain('Bonjour [Prénom]');
  });

  it('accepts answers for what is missing', () => {
    expect(body('Bonjour {{ first_name }}', { name: 'user1', answers: { first_name: 'Sam' } }).text).toBe(
      'Bonjour Sam',
    );
  });

  it('asks the questions of the template, also those that only decide the wording', () => {
    const asking = template(
      't',
      '{% if step == "expédiée" %}Elle est partie.{% else %}Elle se prépare pour le {{ day }}.{% endif %}',
      {
        prompts: [
          { name: 'step', label: { fr: 'Étape' }, type: 'choice', choices: ['expédiée', 'en préparation'] },
          { name: 'day', label: { fr: 'Date' }, type: 'date' },
        ],
      },
    );
    expect(render(asking).missing.map((one) => one.name)).toEqual(['step', 'day']);
    expect(render(asking, { answers: { step: 'expédiée' } }).text).toBe('Elle est partie.');
    expect(render(asking, { answers: { step: 'en préparation', day: '2026-04-01' } }).text).toBe(
      'Elle se prépare pour le 1er avril.',
    );
  });

  it('does not take a missing rating for a low one', () => {
    expect(body('{% if item.rating <= 2 %}bas{% else %}autre{% endif %}').text).toBe('autre');
  });

  it('passes a missing value through its filters', () => {
    expect(body('{{ thread.title | upcase | truncate: 5 }}').missing.map((one) => one.name)).toEqual(['thread.title']);
    expect(body('{{ thread.title | upcase | fallback: "rien" }}').text).toBe('rien');
  });

  it('marks the caret and the part to make personal', () => {
    const filled = body('Bonjour,\n{% personal %}Votre terrasse{% endpersonal %} nous plaît {% caret %}!');
    expect(filled.text.slice(filled.personalSpan?.start, filled.personalSpan?.end)).toBe('Votre terrasse');
    expect(filled.caret).toBe(filled.text.indexOf('!'));
  });

  it('chooses among wordings by the number passed in', () => {
    const source = '{% random %}Merci{% or %}Un grand merci{% or %}Merci à vous{% endrandom %}.';
    expect([0, 0.4, 0.99].map((n) => body(source, { random: () => n }).text)).toEqual([
      'Merci.',
      'Un grand merci.',
      'Merci à vous.',
    ]);
  });

  it('sets French spaces, and leaves English alone', () => {
    expect(shown(body('Une question ? « Oui » : parfait !').text)).toBe('Une question_? «_Oui_»_: parfait_!');
    const english = template('t', '', { variants: [{ lang: 'en', body: 'Why ? "x" : y' }] });
    expect(render(english, { lang: 'en' }).text).toBe('Why ? "x" : y');
  });
});

describe('a template inside a template', () => {
  it('is filled with the same variables', () => {
    const all = [
      template('t', 'Bonjour.\n{% render "sign" %}'),
      template('sign', '{{ me.signature }}, {{ brand.name }}'),
    ];
    expect(render(all).text).toBe('Bonjour.\nCamille, Maison Tamarin');
  });

  it('is refused when it loops, is unknown, or has no wording in the language', () => {
    const loop = render([template('t', '{% render "u" %}'), template('u', '\n {% render "t" %}')]);
    expect(loop.error?.message).toEqual({ key: 'template_error_loop', values: { name: 't' } });
    expect(render(template('t', '{% render "gone" %}')).error?.message.key).toBe('template_error_unknown_template');
    const english = template('en', 'x', { variants: [{ lang: 'en', body: 'x' }] });
    expect(render([template('t', '{% render "en" %}'), english]).error?.message.key).toBe('template_error_no_language');
  });
});

describe('a template with a mistake', () => {
  it.each([
    ['a\nbc {{ x | shout }}', 'template_error_unknown_filter', 2, 4],
    ['{% widget %}', 'template_error_unknown_tag', 1, 1],
    ['a\n{% if x %}b', 'template_error_not_closed', 2, 1],
    ['{% random %}a{% or %}b', 'template_error_not_closed', 1, 1],
    ['{% personal %}a', 'template_error_not_closed', 1, 1],
    ['{{ x', 'template_error_not_closed', 1, 1],
    ['{% include "x" %}', 'template_error_unknown_tag', 1, 1],
    ['{% render name %}', 'template_error_render_id', 1, 1],
    ['{% if x ===== 2 %}a{% endif %}', 'template_error_syntax', 1, 14],
  ])('says where: %s', (source, key, line, column) => {
    const { error, text } = body(source);
    expect({ key: error?.message.key, line: error?.line, column: error?.column, text }).toEqual({
      key,
      line,
      column,
      text: '',
    });
  });

  it.each([
    '{% for i in (1..1000000000) %}x{% endfor %}',
    '{% for i in (1..90000) %}{% for j in (1..90000) %}x{% endfor %}{% endfor %}',
  ])('cannot hang: %s', (source) => {
    expect(body(source).error?.message.key).toBe('template_error_too_heavy');
  });
});

describe('text of the page', () => {
  it('stays text, whatever it looks like', () => {
    const hostile = '{{ me.name }} {% caret %} {% render "t" %} <b>x</b>';
    expect(body('«{{ item.text }}»', { text: hostile }).text).toBe(`«\u202F${hostile}\u202F»`);
  });

  it('cannot place the caret, close a slot or turn the direction of the text', () => {
    const filled = body('{{ item.text }}', { text: 'a\uFDD0b\uFDD1c\uFDD2\u202Ed' });
    expect(filled).toMatchObject({ text: 'abcd', caret: null, personalSpan: null });
  });

  it('never breaks out, for any name', () => {
    const tricky = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      '|',
      '"',
      "'",
      ' ',
      'a',
      '\n',
      '\uFDD0',
      '<',
      'constructor',
      'date',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(tricky).map((parts) => parts.join('')),
        ),
        (name) => {
          const filled = body('[{{ author.name | fallback: "–" }}] {% personal %}x{% endpersonal %}', { name });
          expect(filled.error).toBeNull();
          expect(filled.text.startsWith('[')).toBe(true);
          expect(filled.text.endsWith('] x')).toBe(true);
          expect(filled.text.slice(filled.personalSpan?.start, filled.personalSpan?.end)).toBe('x');
          expect(filled.text).not.toContain('Camille');
        },
      ),
    );
  });
});
