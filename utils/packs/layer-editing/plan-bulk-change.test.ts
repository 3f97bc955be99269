import { describe, expect, it } from 'vitest';
import type { Template } from '@/utils/templates/schema';
import type { ListedTemplate, TemplateState } from './list-templates';
import { planBulkChange } from './plan-bulk-change';

const listed = (id: string, folder: string, state: TemplateState = 'pack'): ListedTemplate => ({
  template: {
    id,
    folder,
    title: {},
    tags: ['colis'],
    answers: [],
    cites: [],
    personalise: false,
    prompts: [],
    variants: [{ lang: 'fr', register: null, body: id }],
  } satisfies Template,
  private: state === 'private',
  state,
});
const three = [listed('a', 'Commandes'), listed('b', 'Commandes / Retards'), listed('c', 'Commandeurs', 'private')];
const foldersAfter = (changes: ReturnType<typeof planBulkChange>) =>
  changes.map(({ id, after }) => `${id} ${after?.template.folder}`);

describe('changing several templates at once', () => {
  it('moves them; those already there are left alone', () => {
    expect(foldersAfter(planBulkChange(three, { do: 'move', folder: ' Commandes ' }))).toEqual([
      'b Commandes',
      'c Commandes',
    ]);
  });

  it('renames a folder with all below it, and no other that begins alike', () => {
    expect(foldersAfter(planBulkChange(three, { do: 'rename', from: 'Commandes', to: 'Boutique/Colis' }))).toEqual([
      'a Boutique/Colis',
      'b Boutique/Colis/Retards',
    ]);
  });

  it('tags and untags, each tag once', () => {
    expect(planBulkChange(three, { do: 'tag', tag: 'colis' })).toEqual([]);
    expect(planBulkChange(three, { do: 'untag', tag: 'colis' }).map(({ after }) => after?.template.tags)).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('keeps what is the team’s from becoming private', () => {
    const mixed = [listed('a', ''), listed('b', '', 'added'), listed('c', '', 'private')];
    expect(planBulkChange(mixed, { do: 'private', private: true }).map(({ id }) => id)).toEqual(['b']);
    expect(planBulkChange(mixed, { do: 'private', private: false }).map(({ id }) => id)).toEqual(['c']);
  });

  it('removes them all', () => {
    expect(planBulkChange(three, { do: 'remove' }).every(({ after }) => after === null)).toBe(true);
  });
});
