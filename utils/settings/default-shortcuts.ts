import type { ShortcutCommand } from './shortcut-commands';

const letters: Record<ShortcutCommand, string> = {
  card: 'KeyM',
  next: 'KeyJ',
  previous: 'KeyK',
  picker: 'KeyR',
  finding: 'KeyT',
  log: 'KeyL',
  strip: 'KeyQ',
};

/** Keys until the user changes them. On macOS Alt types characters, so Ctrl+Option stands in. */
export function defaultShortcuts(mac: boolean): Record<ShortcutCommand, string> {
  const prefix = mac ? 'Ctrl+Alt+' : 'Alt+';
  return Object.fromEntries(Object.entries(letters).map(([command, code]) => [command, prefix + code])) as Record<
    ShortcutCommand,
    string
  >;
}
