import { describe, expect, it } from 'vitest';
import type { Template } from '@/utils/templates/schema';
import { emptyPackLayer, type PackLayer } from '../pack-layer';
import { changeTemplates } from './change-templates';
import { findChangedTemplates } from './find-changed-templates';
import { findRepeatedId } from './find-repeated-id';
import { listTemplates } from './list-templates';
import { invertChanges, type PlacedTemplate, type TemplateChange } from './template-change';

const wording = (id: string, body: string): Template => ({
  id,
  title: { en: id },
  folder: '',
  tags: [],
  answers: [],
  cites: [],
  personalise: false,
  prompts: [],
  variants: [{ lang: 'en', register: null, body }],
});
const team = (template: Template): PlacedTemplate => ({ template, private: false });
const mine = (template: Template): PlacedTemplate => ({ template, private: true });
const pack = [wording('late', 'Sorry'), wording('thanks', 'Thank you')] as const;
const nothing = emptyPackLayer('house');
const write = (layer: PackLayer, ...changes: TemplateChange[]) => changeTemplates(pack, layer, changes);
const reword = (before: Template, after: Template): TemplateChange => ({
  id: before.id,
  before: team(before),
  after: team(after),
});
const better = wording('late', 'We are sorry');

describe('changing templates on this machine', () => {
  it('a new wording lies over the pack’s, and the one before is kept', () => {
    const { layer, left, conflicts } = write(nothing, reword(pack[0], better));
    expect(listTemplates(pack, layer).get('late')).toEqual({ template: better, private: false, state: 'changed' });
    expect(left).toEqual([pack[0]]);
    expect(conflicts).toEqual([]);
  });

  it('going back to the pack’s words leaves nothing in the layer', () => {
    const { layer } = write(nothing, reword(pack[0], better));
    expect(write(layer, reword(better, pack[0])).layer).toEqual(nothing);
  });

  it('what another window saved meanwhile is a conflict, whatever the order of the keys', () => {
    const { layer } = write(nothing, reword(pack[0], better));
    expect(write(layer, reword(pack[0], wording('late', 'Mine'))).conflicts).toEqual(['late']);
    const turned = Object.fromEntries(Object.entries(better).reverse()) as Template;
    expect(write(layer, reword(turned, wording('late', 'Mine'))).conflicts).toEqual([]);
  });

  it('saving twice what stands there already is no conflict and keeps no version', () => {
    const { layer } = write(nothing, reword(pack[0], better));
    expect(write(layer, reword(pack[0], better))).toEqual({ layer, conflicts: [], left: [] });
  });

  it('every change can be turned round: removing, adding, making private', () => {
    const steps: TemplateChange[] = [
      { id: 'late', before: team(pack[0]), after: null },
      { id: 'new', before: null, after: team(wording('new', 'Hello')) },
      { id: 'own', before: null, after: mine(wording('own', 'Mine alone')) },
    ];
    const { layer } = write(nothing, ...steps);
    expect([...listTemplates(pack, layer)].map(([id, { state }]) => `${id} ${state}`)).toEqual([
      'thanks pack',
      'new added',
      'own private',
    ]);
    expect(write(layer, ...invertChanges(steps)).layer).toEqual(nothing);
  });

  it('a template handed from the person to the team is no longer private', () => {
    const own = wording('own', 'Hello');
    const { layer } = write(nothing, { id: 'own', before: null, after: mine(own) });
    const shared = write(layer, { id: 'own', before: mine(own), after: team(own) });
    expect(shared.layer.privateTemplates).toEqual([]);
    expect(shared.layer.templates).toEqual([own]);
    expect(shared.left).toEqual([]);
  });
});

describe('a whole layer in the place of another', () => {
  it('says which wordings are new and which are left behind', () => {
    const next: PackLayer = { ...nothing, templates: [better, wording('new', 'Hi')], removedTemplates: ['thanks'] };
    const { written, left } = findChangedTemplates(pack, nothing, next);
    expect(written.map(({ id }) => id)).toEqual(['late', 'new']);
    expect(left.map(({ id }) => id)).toEqual(['late', 'thanks']);
  });

  it('an id stands for one template', () => {
    expect(findRepeatedId({ ...nothing, templates: [better], privateTemplates: [better] })).toBe('late');
    expect(findRepeatedId({ ...nothing, templates: [better] })).toBeNull();
  });
});
