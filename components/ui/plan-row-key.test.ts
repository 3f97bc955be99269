import { describe, expect, it } from 'vitest';
import { planRowKey } from './plan-row-key';

const key = (name: string, mods: Partial<KeyboardEvent> = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...mods,
});

describe('keys on the rows of a table', () => {
  it('moves by arrows and stops at both ends', () => {
    expect(planRowKey(key('ArrowDown'), 0, 3)).toEqual({ do: 'focus', at: 1, extend: false });
    expect(planRowKey(key('ArrowUp'), 0, 3)).toEqual({ do: 'focus', at: 0, extend: false });
    expect(planRowKey(key('PageDown'), 1, 3)).toEqual({ do: 'focus', at: 2, extend: false });
    expect(planRowKey(key('End'), 0, 3)).toEqual({ do: 'focus', at: 2, extend: false });
  });

  it('takes the rows along with Shift', () => {
    expect(planRowKey(key('ArrowDown', { shiftKey: true }), 0, 3)).toMatchObject({ at: 1, extend: true });
  });

  it('chooses with Space, all with Ctrl or ⌘ and A, none with Escape, opens with Enter', () => {
    expect(planRowKey(key(' '), 0, 3)).toEqual({ do: 'toggle' });
    expect(planRowKey(key('a', { ctrlKey: true }), 0, 3)).toEqual({ do: 'all' });
    expect(planRowKey(key('A', { metaKey: true }), 0, 3)).toEqual({ do: 'all' });
    expect(planRowKey(key('Escape'), 0, 3)).toEqual({ do: 'none' });
    expect(planRowKey(key('Enter'), 0, 3)).toEqual({ do: 'open' });
  });

  it('leaves every other key to the page', () => {
    expect(planRowKey(key('a'), 0, 3)).toBeNull();
    expect(planRowKey(key('Tab'), 0, 3)).toBeNull();
  });
});
