import { describe, expect, it } from 'vitest';
import { planImport } from './plan-import';
import { planImportChanges } from './plan-import-changes';
import { type Template, templateSchema } from './schema';

const make = (id: string, body: string, more: Partial<Template> = {}): Template =>
  templateSchema.parse({ id, title: { fr: id }, variants: [{ lang: 'fr', register: null, body }], ...more });
const read = (...templates: Template[]) =>
  templates.map((template, at) => ({ template, where: { entry: at + 1, name: template.id } }));
const team = (...templates: Template[]) => templates.map((template) => ({ template, private: false }));
const all = (plan: ReturnType<typeof planImport>) => new Set(plan.map(({ template }) => template.id));

describe('what an import would change', () => {
  it('an entry nobody has is new; the same again is the same; other words are a change', () => {
    const before = make('briskine.a', 'Bonjour');
    const [a, b, c] = planImport(
      read(before, make('briskine.b', 'Bonsoir'), make('briskine.c', 'Au revoir')),
      team(before, make('briskine.b', 'Salut')),
      false,
    );
    expect([a?.kind, b?.kind, c?.kind]).toEqual(['same', 'changed', 'new']);
    expect(b?.existing?.variants[0]?.body).toBe('Salut');
  });

  it('the same words under another name are shown as twins, here and within the file', () => {
    const plan = planImport(
      read(make('x', 'Merci à vous !'), make('y', 'Un mot'), make('z', 'un  mot')),
      team(make('merci', 'Merci  à vous !')),
      false,
    );
    expect(plan.map(({ twinOf }) => twinOf?.id ?? null)).toEqual(['merci', null, 'y']);
  });

  it('a shortcut that is taken is changed and told, and stays the same at the next import', () => {
    const here = team(make('retard', 'Ici', { shortcut: 'retard' }));
    const file = read(make('briskine.retard', 'Là', { shortcut: 'retard' }));
    const [first] = planImport(file, here, false);
    expect(first?.template.shortcut).toBe('retard-2');
    expect(first?.notice).toEqual({ key: 'import_notice_shortcut', values: { shortcut: 'retard-2' } });
    const [again] = planImport(file, [...here, ...team(first!.template)], false);
    expect(again?.kind).toBe('same');
  });

  it('private ones never stand in the place of the team’s: they get an id of their own, and follow each other', () => {
    const here = team(make('a', 'Un'), make('b', 'Deux {% render "a" %}'));
    const plan = planImport(read(make('a', 'Trois'), make('b', 'Quatre {% render "a" %}')), here, true);
    expect(plan.map(({ kind, template }) => [kind, template.id])).toEqual([
      ['new', 'a-2'],
      ['new', 'b-2'],
    ]);
    expect(plan[1]?.template.variants[0]?.body).toBe('Quatre {% render "a-2" %}');
  });

  it('one that inserts what is nowhere is refused, and the reason given', () => {
    const plan = planImport(read(make('a', '{% render "gone" %}')), [], false);
    expect(plan[0]?.refused?.values).toEqual({ name: 'gone' });
    expect(planImportChanges(plan, all(plan), false)).toEqual([]);
  });

  it('what a chosen one inserts comes along', () => {
    const plan = planImport(read(make('a', 'A {% render "b" %}'), make('b', 'B'), make('c', 'C')), [], false);
    const changes = planImportChanges(plan, new Set(['a']), true);
    expect(changes.map(({ id, before, after }) => [id, before, after?.private])).toEqual([
      ['a', null, true],
      ['b', null, true],
    ]);
  });

  it('what is the same already is not written', () => {
    const same = make('a', 'A');
    const plan = planImport(read(same), team(same), false);
    expect(planImportChanges(plan, all(plan), false)).toEqual([]);
  });
});
