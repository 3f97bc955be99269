/** A shortcut as a person reads it: "Alt+J", on macOS "⌃⌥J". */
export function formatShortcut(shortcut: string, mac: boolean): string {
  const signs: Record<string, string> = mac ? { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' } : { Meta: 'Win' };
  const parts = shortcut.split('+').map((part) => signs[part] ?? part.replace(/^(Key|Digit)/, ''));
  return parts.join(mac ? '' : '+');
}
