import { describe, expect, it } from 'vitest';
import { defaultShortcuts } from './default-shortcuts';
import { type PressedKeys, planShortcut } from './plan-shortcut';

function press(keys: string): PressedKeys {
  const parts = keys.split('+');
  return {
    code: parts.at(-1) ?? '',
    altKey: parts.includes('Alt'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altGraph: parts.includes('AltGraph'),
  };
}

describe('recording a shortcut', () => {
  it.each(['Alt+KeyG', 'Ctrl+Alt+KeyJ', 'Alt+Shift+KeyM', 'Ctrl+Shift+KeyE', 'Alt+Comma'])('takes %s', (keys) => {
    expect(planShortcut(press(keys), {}, false)).toEqual({ shortcut: keys });
  });

  it('waits while only modifiers are down', () => {
    expect(planShortcut({ ...press('Alt+AltLeft') }, {}, false)).toBeNull();
    expect(planShortcut({ ...press('Ctrl+ControlRight') }, {}, false)).toBeNull();
  });

  it.each([
    ['KeyJ', 'plain'],
    ['Shift+KeyJ', 'plain'],
    ['F5', 'function-key'],
    ['Alt+F4', 'function-key'],
    ['Ctrl+KeyT', 'browser'],
    ['Ctrl+KeyW', 'browser'],
    ['Ctrl+KeyN', 'browser'],
    ['Meta+KeyT', 'browser'],
    ['Ctrl+Shift+KeyT', 'browser'],
    ['Alt+KeyD', 'browser'],
    ['Alt+ArrowLeft', 'browser'],
    ['Ctrl+Alt+Delete', 'browser'],
    ['AltGraph+Ctrl+Alt+KeyE', 'types'],
  ])('refuses %s: %s', (keys, problem) => {
    expect(planShortcut(press(keys), {}, false)).toMatchObject({ problem });
  });

  it('refuses Alt alone on macOS, where it types characters', () => {
    expect(planShortcut(press('Alt+KeyG'), {}, true)).toMatchObject({ problem: 'types' });
    expect(planShortcut(press('Ctrl+Alt+KeyG'), {}, true)).toEqual({ shortcut: 'Ctrl+Alt+KeyG' });
  });

  it('says which command has the keys already, however they are written', () => {
    const others = { next: 'Alt+KeyJ', picker: 'Alt+Ctrl+KeyR' } as const;
    expect(planShortcut(press('Alt+KeyJ'), others, false)).toMatchObject({ problem: 'taken', takenBy: 'next' });
    expect(planShortcut(press('Ctrl+Alt+KeyR'), others, false)).toMatchObject({ takenBy: 'picker' });
  });

  it.each([false, true])('takes its own defaults (macOS: %s)', (mac) => {
    for (const keys of Object.values(defaultShortcuts(mac))) {
      expect(planShortcut(press(keys), {}, mac)).toEqual({ shortcut: keys });
    }
  });
});
