import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintPack } from '@/utils/packs/lint-pack';
import { packSchema } from '@/utils/packs/schema';
import { detectFormat } from './detect-format';
import type { ImportSource } from './import-sources';
import { runImport } from './run-import';

const read = (file: string) => readFileSync(`tests/fixtures/imports/${file}`, 'utf8');
const shipped = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));

function importFile(source: ImportSource, file: string) {
  const { templates, notCarried, problems } = runImport(source, read(file), 'fr');
  const byId = Object.fromEntries(templates.map(({ template }) => [template.id, template]));
  const left = notCarried.map(({ where, what, why }) => `${where.entry} ${what} ${why.key}`);
  return { byId, left, problems: problems.map(({ where, why }) => `${where.entry} ${why.key}`) };
}

const files: [ImportSource, string, number][] = [
  ['briskine', 'briskine.json', 4],
  ['briskine', 'briskine.csv', 2],
  ['textblaze', 'textblaze.json', 6],
  ['zendesk', 'zendesk.json', 3],
  ['chatwoot', 'chatwoot.json', 3],
  ['toolbox', 'toolbox.json', 5],
  ['toolbox', 'toolbox-wiki.json', 1],
  ['espanso', 'espanso.yml', 6],
  ['csv', 'reponses.csv', 2],
];

describe('every file', () => {
  it.each(files)('%s: %s is recognised, and makes a pack that is accepted', (source, file, count) => {
    const text = read(file);
    expect(detectFormat(text, file)).toBe(source);
    const { templates } = runImport(source, text, 'fr');
    expect(templates).toHaveLength(count);
    const pack = packSchema.parse({ ...shipped, templates: templates.map(({ template }) => template) });
    const errors = lintPack(pack).filter(({ level, path }) => level === 'error' && path.startsWith('templates'));
    expect(errors).toEqual([]);
  });
});

describe('Briskine', () => {
  const { byId, left } = importFile('briskine', 'briskine.json');

  it('becomes plain text with our variables, dates, caret and the signature it inserts', () => {
    expect(byId['briskine.retard']?.variants[0]).toEqual({
      lang: 'fr',
      register: 'vous',
      body: [
        'Bonjour {{ first_name | fallback: "" }},',
        '',
        'Je suis navrée de ce retard. Votre colis part aujourd’hui\u00a0: vous l\'aurez le {{ date | add_days: 3 | date: "weekday" }}.',
        '{% caret %}',
        '',
        '{% render "briskine.signature" %}',
      ].join('\n'),
    });
    expect(byId['briskine.retard']).toMatchObject({ shortcut: 'retard', tags: ['Livraison'] });
  });

  it('keeps random words and conditions, and a list as lines', () => {
    expect(byId['briskine.merci']?.variants[0]?.body).toContain(
      '{% random %}Merci{% or %}Un grand merci{% endrandom %}',
    );
    expect(byId['briskine.merci']?.variants[0]?.body).toContain(
      '- {% if thread.title %}À propos de {{ thread.title }}',
    );
  });

  it('asks for a value nobody knows, and tells what only an e-mail has', () => {
    expect(byId['briskine.order']?.prompts).toEqual([
      { name: 'order_number', label: { en: 'order.number' }, type: 'text' },
    ]);
    expect(left).toContain('1 cc: sav@tamarin.example import_why_mail');
    expect(left).toContain('1 bon-retour.pdf import_why_attachment');
    expect(left).toContain('4 <img> import_why_rich');
  });

  it('leaves deleted templates behind', () => {
    expect(Object.keys(byId)).not.toContain('briskine.old');
  });
});

describe('Text Blaze', () => {
  const { byId, left } = importFile('textblaze', 'textblaze.json');

  it('turns its forms into questions in the language of the reply', () => {
    expect(byId['textblaze.remb']?.prompts).toEqual([
      { name: 'prenom', label: { fr: 'Prénom' }, type: 'text' },
      { name: 'montant', label: { fr: 'Montant' }, type: 'choice', choices: ['10', '20', '30'] },
      { name: 'geste_commercial', label: { fr: 'Geste commercial' }, type: 'choice', choices: ['Oui', 'Non'] },
    ]);
    const body = byId['textblaze.remb']?.variants[0]?.body;
    expect(body).toContain('Bonjour {{ prenom | fallback: "Madame" }},');
    expect(body).toContain('{% if geste_commercial == "Oui" %}Un bon d\'achat vous attend aussi.');
    expect(body).not.toContain('Vérifier');
  });

  it('keeps conditions on a field; any other becomes a question', () => {
    expect(byId['textblaze.taille']?.variants[0]?.body).toContain('{% if taille == "40" %}est épuisée{% else %}');
    expect(byId['textblaze.bot']?.prompts[0]).toMatchObject({
      label: { en: 'len(notes) > 3' },
      choices: ['Yes', 'No'],
    });
    expect(left).toContain('5 {key: tab} import_why_acts');
  });

  it('gives a signature of few words the language of the reply it stands in', () => {
    expect(byId['textblaze.sig']?.variants.map(({ lang }) => lang)).toEqual(['fr']);
    expect(byId['textblaze.remb']?.variants[0]?.body).toContain('{% render "textblaze.sig" %}');
  });

  it('keeps braces that are meant as braces', () => {
    expect(byId['textblaze.braces']?.variants[0]?.body).toBe(
      'Write {% raw %}{{{% endraw %} name }} where the name of the person should be.',
    );
  });
});

describe('Zendesk', () => {
  const { byId, left, problems } = importFile('zendesk', 'zendesk.json');

  it('takes the comment, and folders from the title', () => {
    expect(byId['zendesk.sent']).toMatchObject({ folder: 'Billing/Refund', title: { en: 'Sent' } });
    expect(byId['zendesk.sent']?.variants[0]?.body).toContain("{{ first_name | default: 'there' }}");
    expect(byId['zendesk.retard']?.variants[0]?.body).toContain('\n\n{{ me.name }}');
  });

  it('makes a wording in each language of dynamic content', () => {
    expect(byId['zendesk.merci-thanks']?.variants.map(({ lang }) => lang)).toEqual(['fr', 'en']);
  });

  it('tells what a macro did to the ticket, and a macro without words', () => {
    expect(left).toContain('1 status: pending import_why_action');
    expect(left).toContain('2 comment_mode_is_public import_why_internal');
    expect(left).toContain('3 active: false import_why_inactive');
    expect(problems).toEqual(['4 import_problem_no_text']);
  });
});

describe('Chatwoot', () => {
  it('translates its variables, and two entries of one code keep both', () => {
    const { byId, left } = importFile('chatwoot', 'chatwoot.json');
    expect(byId['chatwoot.bonjour-delai']?.variants[0]?.body).toBe(
      'Bonjour {{ first_name | fallback: "" }}, nous vous répondons dans la journée. {{ me.first_name }}',
    );
    expect(byId['chatwoot.refund-2']?.shortcut).toBe('refund-2');
    expect(left).toContain('3 refund import_why_shortcut');
  });
});

describe('Reddit’s Toolbox', () => {
  it('reads removal reasons with their lists and fields, between header and footer', () => {
    const { byId, left } = importFile('toolbox', 'toolbox.json');
    expect(byId['toolbox.regle-1']?.variants[0]?.body).toBe(
      '{% render "toolbox.header" %}\n\nRègle 1 : restez courtois. Motif : {{ motif }}\n\nPrécision : {{ votre_explication }}\n\n{% render "toolbox.footer" %}',
    );
    expect(byId['toolbox.regle-1']?.prompts[0]).toMatchObject({ choices: ['Insulte', 'Provocation'] });
    expect(left).toContain('1 flairText: Retiré import_why_flair');
    expect(left).toContain('3 lock import_why_action');
    expect(left).toContain('0 pmsubject: Votre message a été retiré import_why_setting');
  });

  it('says when a header is in another language than the reason', () => {
    expect(importFile('toolbox', 'toolbox.json').left).toContain('2 header import_why_include');
  });

  it('reads the page of the wiki too', () => {
    const { byId } = importFile('toolbox', 'toolbox-wiki.json');
    expect(byId['toolbox.hors-sujet']?.prompts[0]?.choices).toEqual(['Actualité', 'Publicité']);
  });
});

describe('Espanso', () => {
  const { byId, left, problems } = importFile('espanso', 'espanso.yml');

  it('reads dates, forms, random words, the caret and other matches', () => {
    expect(byId['espanso.bonjour']?.variants[0]?.body).toContain('{{ date | date: "short" }}. {% caret %}');
    expect(byId['espanso.retour']?.prompts.map(({ choices }) => choices)).toEqual([
      undefined,
      ['trop petit', 'trop grand'],
    ]);
    expect(byId['espanso.ship']?.variants[0]?.body).toContain('add_days: 2');
    expect(byId['espanso.ship']?.variants[0]?.body).toContain('{% render "espanso.sig" %}');
  });

  it('tells patterns, commands and pictures', () => {
    expect(left).toContain('5 {{out}} (shell) import_why_asked');
    expect(left.some((line) => line.startsWith('6 ') && line.endsWith('import_why_regex'))).toBe(true);
    expect(problems).toEqual(['7 import_problem_no_text']);
  });
});

describe('a table', () => {
  const { byId, left, problems } = importFile('csv', 'reponses.csv');

  it('finds its columns by name, and joins two languages of one shortcut', () => {
    expect(byId['csv.rupture']).toMatchObject({
      title: { fr: 'Rupture de stock', en: 'Out of stock' },
      folder: 'Boutique',
      tags: ['stock', 'attente'],
    });
    expect(byId['csv.rupture']?.variants.map(({ lang, body }) => [lang, body.slice(0, 10)])).toEqual([
      ['fr', 'Bonjour {{'],
      ['en', 'Hi {{ firs'],
    ]);
    expect(byId['csv.tutoie']?.variants[0]?.register).toBe('tu');
  });

  it('tells unknown columns and lines without a text, by their line', () => {
    expect(left).toEqual(['0 Auteur import_why_column']);
    expect(problems).toEqual(['6 import_problem_no_text']);
  });
});
