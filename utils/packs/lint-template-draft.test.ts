import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Template } from '@/utils/templates/schema';
import { lintTemplateDraft } from './lint-template-draft';
import { packSchema } from './schema';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const [first] = pack.templates as [Template];
const other = pack.templates.find(({ id, shortcut }) => id !== first.id && shortcut)!;
const found = (changes: Partial<Template>) =>
  lintTemplateDraft({ ...first, ...changes }, pack)
    .filter(({ level }) => level === 'error')
    .map(({ path, message, at }) => `${path} ${message.key}${at ? ` ${at.line}:${at.column}` : ''}`);

describe('a template under the pen', () => {
  it('of the pack has nothing wrong', () => {
    expect(pack.templates.flatMap((template) => lintTemplateDraft(template, pack))).toEqual([]);
  });

  it('has its mistake told at the field, with line and column', () => {
    const variants = [{ lang: 'fr' as const, register: null, body: 'Bonjour,\n  {% if %}' }];
    expect(found({ variants })[0]).toMatch(/^variants\[0\]\.body template_error_\w+ 2:8$/);
  });

  it('cannot take another template’s shortcut, nor one with spaces, nor go without a title', () => {
    expect(found({ shortcut: other.shortcut })).toEqual(['shortcut templates_shortcut_taken']);
    expect(found({ shortcut: 'Deux mots' })).toEqual(['shortcut templates_shortcut_form']);
    expect(found({ title: {} })).toEqual(['title templates_title_needed']);
  });

  it('cannot include what is not there, nor ask one question twice', () => {
    const variants = [{ lang: 'fr' as const, register: null, body: '{% render "nowhere" %}' }];
    expect(found({ variants })).toEqual(['variants[0].body template_error_unknown_template 1:1']);
    const prompt = { name: 'jour', label: { fr: 'Jour' }, type: 'text' as const };
    expect(found({ prompts: [prompt, prompt] })).toEqual(['prompts[1].name pack_issue_double']);
  });
});
