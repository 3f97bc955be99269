import { describe, expect, it } from 'vitest';
import { formatAgo } from './format-ago';

const now = Date.parse('2026-11-21T12:00:00Z');

describe('how long ago', () => {
  it.each([
    ['2026-11-21T11:48:00Z', '12 min. ago', 'il y a 12\u00a0min'],
    ['2026-11-21T09:00:00Z', '3 hr. ago', 'il y a 3\u00a0h'],
    ['2026-11-20T11:00:00Z', 'yesterday', 'hier'],
    ['2026-11-21T11:59:40Z', 'now', 'maintenant'],
    ['2026-11-21T12:05:00Z', 'now', 'maintenant'],
  ])('%s is %s, %s', (iso, en, fr) => {
    expect(formatAgo(iso, now, 'en')).toBe(en);
    expect(formatAgo(iso, now, 'fr')).toBe(fr);
  });

  it('says nothing of a date it cannot read', () => {
    expect(formatAgo('last week', now, 'en')).toBe('');
  });
});
