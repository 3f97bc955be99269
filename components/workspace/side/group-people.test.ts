import { describe, expect, it } from 'vitest';
import type { Interaction } from '@/utils/log/schema';
import { groupPeople } from './group-people';

const line = (network: 'x' | 'facebook', author: string, more: Partial<Interaction> = {}): Interaction => ({
  id: `${network}-${author}-${more.action ?? 'reply'}`,
  at: '2026-03-12T09:30:00.000Z',
  agent: '',
  device: 'd',
  network,
  host: '',
  brand: '',
  action: 'reply',
  outcome: 'done',
  item: {
    id: 'i',
    network,
    kind: 'comment',
    text: '',
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

describe('the people found in the log', () => {
  it('are one for each author of each network, with their lines and flags', () => {
    const people = groupPeople([
      line('x', 'Léa'),
      line('facebook', 'Léa'),
      line('x', 'Léa', { action: 'flag' }),
      line('x', 'Léa', { action: 'flag', outcome: 'failed' }),
    ]);
    expect(people.map(({ key, flags, lines }) => [key, flags, lines.length])).toEqual([
      ['x Léa', 1, 3],
      ['facebook Léa', 0, 1],
    ]);
  });

  it('leave out what was logged by hand', () => {
    expect(groupPeople([line('x', 'Léa', { item: null })])).toEqual([]);
  });
});
