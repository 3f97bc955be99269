import type { BackTest } from '../back-test';

/** Examples kept of each kind: what a person reads. */
export const mostExamples = 20;

export const emptyBackTest: BackTest = {
  checked: 0,
  flaggedNow: 0,
  flaggedBefore: 0,
  addedCount: 0,
  removedCount: 0,
  added: [],
  removed: [],
  kept: [],
  microsPerItem: 0,
};

/** Two parts of the same test as one. */
export function joinBackTests(one: BackTest, other: BackTest): BackTest {
  const checked = one.checked + other.checked;
  const first = (kind: 'added' | 'removed' | 'kept') => [...one[kind], ...other[kind]].slice(0, mostExamples);
  return {
    checked,
    flaggedNow: one.flaggedNow + other.flaggedNow,
    flaggedBefore: one.flaggedBefore + other.flaggedBefore,
    addedCount: one.addedCount + other.addedCount,
    removedCount: one.removedCount + other.removedCount,
    added: first('added'),
    removed: first('removed'),
    kept: first('kept'),
    microsPerItem:
      checked === 0 ? 0 : (one.microsPerItem * one.checked + other.microsPerItem * other.checked) / checked,
  };
}
