import { describe, expect, it } from 'vitest';
import type { Interaction } from './schema';
import { summariseTemplateUse } from './summarise-template-use';

const line = (id: string, at: string, author: string, more: Partial<Interaction> = {}): Interaction => ({
  id,
  at: `2026-03-${at}T10:00:00.000Z`,
  agent: '',
  device: '',
  network: 'facebook',
  host: '',
  brand: '',
  action: 'reply',
  outcome: 'sent',
  item: {
    id: `comment ${id}`,
    network: 'facebook',
    kind: 'comment',
    text: '…',
    author: { id: author, name: author, handle: null, profileUrl: null },
    permalink: null,
    publishedAt: null,
    parentId: null,
    depth: 0,
    isOwn: false,
  },
  comment: '',
  rules: [],
  toneBefore: [],
  toneAfter: [],
  handleMs: null,
  responseMs: null,
  ...more,
});
const insult = { ruleId: 'insultes', articleId: 'insultes', category: 'insult' as const };
const end = '2026-03-31T00:00:00.000Z';

describe('what became of the answers of a template', () => {
  it('counts what was used, changed and how long it took; failed attempts do not count', () => {
    const uses = [
      line('a', '01', 'Léa', { editedShare: 0, handleMs: 10_000 }),
      line('b', '02', 'Max', { editedShare: 0.4, handleMs: 30_000 }),
      line('c', '03', 'Zoé', { editedShare: 0.2 }),
      line('d', '04', 'Ali', { outcome: 'failed', handleMs: 1 }),
    ];
    expect(summariseTemplateUse(uses, uses, end)).toMatchObject({
      used: ['a', 'b', 'c'],
      edited: ['b', 'c'],
      sent: 3,
      medianEditedShare: 0.2,
      medianHandleMs: 20_000,
    });
  });

  it('a person who says no more within seven days went quiet; one who comes back calmly did neither', () => {
    const uses = [line('a', '01', 'Léa'), line('b', '01', 'Max')];
    const later = [...uses, line('c', '03', 'Max'), line('d', '20', 'Léa')];
    expect(summariseTemplateUse(uses, later, end)).toMatchObject({ judged: 2, quiet: ['a'], angrier: [] });
  });

  it('a person whose next comment breaks a rule, or is flagged, got angrier', () => {
    const uses = [line('a', '01', 'Léa'), line('b', '01', 'Max', { rules: [insult] }), line('c', '01', 'Zoé')];
    const later = [
      line('x', '02', 'Léa', { rules: [insult] }),
      line('y', '02', 'Max', { rules: [insult] }),
      line('z', '02', 'Zoé', { action: 'flag' }),
    ];
    expect(summariseTemplateUse(uses, later, end).angrier).toEqual(['a', 'c']);
  });

  it('the same comment dealt with again is no return, and another network another person', () => {
    const use = line('a', '01', 'Léa');
    const again = line('x', '02', 'Léa', { item: use.item, action: 'flag' });
    const elsewhere = line('y', '02', 'Léa', { action: 'flag', item: { ...use.item!, id: 'other', network: 'x' } });
    expect(summariseTemplateUse([use], [use, again, elsewhere], end)).toMatchObject({ quiet: ['a'], angrier: [] });
  });

  it('says nothing yet of an answer less than seven days old, nor of a line without an author', () => {
    const uses = [line('a', '28', 'Léa'), line('b', '01', '', { item: null })];
    expect(summariseTemplateUse(uses, uses, end)).toMatchObject({ judged: 0, quiet: [], medianEditedShare: null });
  });
});
