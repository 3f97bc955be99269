/** What of a keyboard event a shortcut looks at. */
type Keys = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'> & {
  getModifierState(key: string): boolean;
};

/**
 * Whether an event is the shortcut, written as modifiers and `KeyboardEvent.code`: "Alt+KeyJ", "Ctrl+Alt+KeyJ". The code, not
 * the character: on macOS and on other layouts Alt types characters. AltGr is never taken for Ctrl+Alt.
 */
export function matchesShortcut(event: Keys, shortcut: string): boolean {
  // Asked at every key for every shortcut: nearly always the key alone says no.
  if (shortcut === '' || !shortcut.endsWith(event.code) || event.getModifierState('AltGraph')) return false;
  const parts = shortcut.split('+');
  const code = parts.pop();
  return (
    event.code === code &&
    event.altKey === parts.includes('Alt') &&
    event.ctrlKey === parts.includes('Ctrl') &&
    event.metaKey === parts.includes('Meta') &&
    event.shiftKey === parts.includes('Shift')
  );
}
