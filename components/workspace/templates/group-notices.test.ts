import { describe, expect, it } from 'vitest';
import { groupNotices } from './group-notices';

const notice = (entry: number, key: string, values?: Record<string, string>) => ({
  where: { entry, name: `n${entry}` },
  what: 'x',
  why: { key, ...(values && { values }) },
});

describe('what stays behind', () => {
  it('is said once a reason, the most frequent first, in the order of the file', () => {
    const groups = groupNotices([notice(1, 'mail'), notice(2, 'action'), notice(3, 'action')]);
    expect(groups.map(({ why, notices }) => [why.key, notices.map(({ where }) => where.entry)])).toEqual([
      ['action', [2, 3]],
      ['mail', [1]],
    ]);
  });

  it('keeps apart what names different things', () => {
    expect(groupNotices([notice(1, 'k', { shortcut: 'a-2' }), notice(2, 'k', { shortcut: 'b-2' })])).toHaveLength(2);
  });
});
