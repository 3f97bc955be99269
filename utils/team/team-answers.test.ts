import { describe, expect, test } from 'vitest';
import type { Item } from '@/utils/community/schema';
import { isOfTeam } from './is-of-team';
import { joinTeamAnswers } from './join-team-answers';

const item = (id: string, parentId: string | null, name = 'Léa', isOwn = false): Item => ({
  id,
  network: 'x',
  kind: 'reply',
  text: 'Bonjour',
  author: { id: name, name, handle: null, profileUrl: null },
  permalink: null,
  publishedAt: '2026-06-14T07:00:00Z',
  parentId,
  depth: parentId === null ? 0 : 1,
  isOwn,
});

describe('an account of the team', () => {
  const handles = new Set(['maison_lune', 'maison lune']);
  const author = { id: '7', name: 'Maison Lune', handle: '@Maison_Lune', profileUrl: null };

  test('is known by its handle, whatever its letters’ case', () => {
    expect(isOfTeam(author, handles)).toBe(true);
  });

  test('is not whoever takes the brand’s name', () => {
    expect(isOfTeam({ ...author, handle: '@maison_lune_officiel' }, handles)).toBe(false);
  });

  test('is known by its name only where the network shows no handle', () => {
    expect(isOfTeam({ ...author, handle: null }, handles)).toBe(true);
    expect(isOfTeam({ ...author, handle: null, name: 'Léa' }, handles)).toBe(false);
  });
});

describe('what the team already answered', () => {
  test('is known whichever is read first', () => {
    const team = joinTeamAnswers();
    expect(team.take([{ item: item('a', null), ofTeam: false }]).size).toBe(0);
    const fresh = team.take([{ item: item('b', 'a', 'Maison Lune'), ofTeam: true }]);
    expect(fresh.get('a')).toEqual({ itemId: 'b', name: 'Maison Lune', at: '2026-06-14T07:00:00Z' });
    expect(team.find('a')?.name).toBe('Maison Lune');
    team.take([{ item: item('d', 'c', 'Maison Lune'), ofTeam: true }]);
    expect(team.find('c')?.itemId).toBe('d');
  });

  test('the first answer stays the one that is told; one’s own account is of the team', () => {
    const team = joinTeamAnswers();
    team.take([{ item: item('b', 'a', 'Moi', true), ofTeam: false }]);
    expect(team.take([{ item: item('e', 'a', 'Maison Lune'), ofTeam: true }]).size).toBe(0);
    expect(team.find('a')?.name).toBe('Moi');
  });

  test('another customer’s answer is none, nor is an item that claims to answer itself', () => {
    const team = joinTeamAnswers();
    team.take([
      { item: item('b', 'a'), ofTeam: false },
      { item: item('x', 'x', 'Maison Lune'), ofTeam: true },
    ]);
    expect(team.find('a')).toBeNull();
    expect(team.find('x')).toBeNull();
  });
});
