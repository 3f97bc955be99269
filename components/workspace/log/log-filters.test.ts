import { describe, expect, it } from 'vitest';
import { networkIds } from '@/utils/community/networks';
import { isNarrowed, noFilters, readFilters, startOfDay, toQuery, writeFilters } from './log-filters';

describe('the filters of the log in its address', () => {
  it('come back as they were written', () => {
    const filters = {
      ...noFilters,
      text: 'colis',
      action: 'flag',
      from: '2026-03-01',
      page: 2,
      sort: 'oldest',
    } as const;
    expect(writeFilters(filters)).toEqual({
      text: 'colis',
      action: 'flag',
      from: '2026-03-01',
      page: '3',
      sort: 'oldest',
    });
    expect(readFilters(writeFilters(filters), networkIds)).toEqual(filters);
  });

  it('are nothing when the log is shown whole', () => {
    expect(writeFilters(noFilters)).toEqual({});
    expect(isNarrowed({ ...noFilters, page: 3, sortBy: 'author' })).toBe(false);
    expect(isNarrowed({ ...noFilters, host: 'practice' })).toBe(true);
  });

  it('leave out what they do not know', () => {
    expect(
      readFilters({ network: 'myspace', action: 'x', from: 'hier', to: '2026-99-99', page: '-4' }, networkIds),
    ).toEqual(noFilters);
  });

  it('take whole local days, the last one included', () => {
    const query = toQuery({ ...noFilters, from: '2026-03-28', to: '2026-03-29', page: 1 });
    expect(query.since).toBe(startOfDay('2026-03-28'));
    expect(query.until).toBe(startOfDay('2026-03-30'));
    expect(new Date(query.until!).getHours()).toBe(0);
    expect(query.offset).toBe(100);
  });
});
