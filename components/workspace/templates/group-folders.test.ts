import { describe, expect, it } from 'vitest';
import type { ListedTemplate } from '@/utils/packs/layer-editing/list-templates';
import { groupFolders } from './group-folders';

const template = (id: string, folder: string): ListedTemplate => ({
  private: false,
  state: 'pack',
  template: {
    id,
    folder,
    title: { fr: id },
    tags: [],
    answers: [],
    cites: [],
    personalise: false,
    prompts: [],
    variants: [{ lang: 'fr', register: null, body: id }],
  },
});

describe('the folders of the templates', () => {
  it('nest by their path and count what is below', () => {
    const root = groupFolders([
      template('a', 'Commandes/Retards'),
      template('b', 'Commandes'),
      template('c', ''),
      template('d', ' Commandes / Retards '),
    ]);
    expect(root.templates.map((one) => one.template.id)).toEqual(['c']);
    const [orders] = root.folders;
    expect(orders).toMatchObject({ name: 'Commandes', count: 3 });
    expect(orders?.folders[0]).toMatchObject({ name: 'Retards', path: 'Commandes/Retards', count: 2 });
  });
});
