import { describe, expect, it } from 'vitest';
import { orderPacks } from './order-packs';

const order = (ids: string[], wanted: string[]) => orderPacks(ids, wanted, ['sample'], (id) => id);

describe('several installed packs', () => {
  it('stand as the person put them', () => {
    expect(order(['a', 'b', 'sample'], ['sample', 'b', 'a'])).toEqual(['sample', 'b', 'a']);
  });

  it('a new one comes after those, but before the sample nobody placed', () => {
    expect(order(['sample', 'new', 'b', 'a'], ['a', 'gone', 'b'])).toEqual(['a', 'b', 'new', 'sample']);
  });
});
