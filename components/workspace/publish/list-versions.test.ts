import { describe, expect, it } from 'vitest';
import { listVersions } from './list-versions';

const numbers = (from: string, same: boolean) => listVersions(from, same, (key) => key).map(({ value }) => value);

describe('numbers a version may be published under', () => {
  it('are always above the one before', () => {
    expect(numbers('2.4.1', false)).toEqual(['2.4.2', '2.5.0', '3.0.0']);
  });

  it('may be the one it has where nothing was published before', () => {
    expect(numbers('1.0.0', true)[0]).toBe('1.0.0');
  });
});
