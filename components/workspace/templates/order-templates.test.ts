import { describe, expect, it } from 'vitest';
import type { ListedTemplate } from '@/utils/packs/layer-editing/list-templates';
import { orderTemplates } from './order-templates';

const listed = (id: string, title: string): ListedTemplate => ({
  private: false,
  state: 'pack',
  template: {
    id,
    folder: '',
    title: { fr: title },
    tags: [],
    answers: [],
    cites: [],
    personalise: false,
    prompts: [],
    variants: [{ lang: 'fr', register: null, body: id }],
  },
});
const all = [listed('a', 'Retard'), listed('b', 'Échange'), listed('c', 'Avis 10'), listed('d', 'Avis 2')];
const uses = new Map([
  ['a', { count: 9, lastAt: '2026-01-01' }],
  ['c', { count: 2, lastAt: '2026-03-01' }],
]);
const ids = (order: Parameters<typeof orderTemplates>[1]) =>
  orderTemplates(all, order, 'fr', uses).map(({ template }) => template.id);

describe('the order of the list', () => {
  it('by title reads accents and numbers as people do', () => {
    expect(ids('title')).toEqual(['d', 'c', 'b', 'a']);
  });

  it('by use puts the most used, or the last used, first; the rest by title', () => {
    expect(ids('used')).toEqual(['a', 'c', 'd', 'b']);
    expect(ids('recent')).toEqual(['c', 'a', 'd', 'b']);
  });
});
