import { expect, it } from 'vitest';
import type { Finding } from '@/utils/tone/schema';
import { carryFinding } from './carry-finding';

const found = (rule: string, start?: number, end?: number) =>
  ({ rule, span: start === undefined || end === undefined ? null : { start, end } }) as Finding;
const before = [found('capitals', 4, 9), found('promise', 20, 30), found('no-closing')];

it('finds a remark again by its rule and its words, wherever it stands now', () => {
  const after = [found('insult', 0, 3), found('promise', 20, 30), found('capitals', 4, 9), found('no-closing')];
  expect([0, 1, 2].map((at) => carryFinding(before, after, at))).toEqual([2, 1, 3]);
});

it('has none where the remark is gone, other words are meant or none was looked at', () => {
  expect(carryFinding(before, [found('capitals', 4, 12), found('insult', 20, 30)], 0)).toBeNull();
  expect(carryFinding(before, [found('capitals', 4, 12), found('insult', 20, 30)], 1)).toBeNull();
  expect(carryFinding(before, before, null)).toBeNull();
  expect(carryFinding(before, before, 7)).toBeNull();
});
