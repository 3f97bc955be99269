import type { ShortcutCommand } from './shortcut-commands';

/** What of a keyboard event matters. */
export interface PressedKeys {
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  /** AltGr is down: the press types a character. */
  altGraph: boolean;
}

export type ShortcutProblem = 'plain' | 'types' | 'function-key' | 'browser' | 'taken';

export type ShortcutPlan =
  | { shortcut: string }
  | { problem: ShortcutProblem; shortcut: string; takenBy?: ShortcutCommand }
  /** Modifiers alone so far. */
  | null;

/** Alt with these opens the address bar or a menu, goes through history or changes tab (Chrome, Edge, Firefox). */
const altOfBrowser = /^(Key[DEF]|Digit\d|Numpad\d|Arrow\w+|Home|Space|Tab|Enter|Escape|F\d+)$/;
/** Ctrl+Shift with these reopens a tab, opens windows, developer tools, lists (Chrome, Edge, Firefox). */
const ctrlShiftOfBrowser = /^(Key[ABCDGHIJKMNOPQRTVWYZ]|Delete|Tab|Digit\d|Escape)$/;
const altShiftOfBrowser = /^(Key[ABIT])$/;

/** The modifiers in the order shortcuts are written. */
function writeShortcut(keys: PressedKeys): string {
  const parts = [
    keys.ctrlKey && 'Ctrl',
    keys.altKey && 'Alt',
    keys.shiftKey && 'Shift',
    keys.metaKey && 'Meta',
    keys.code,
  ];
  return parts.filter(Boolean).join('+');
}

/** Two ways to write the same keys are the same shortcut. */
function sameShortcut(a: string, b: string): boolean {
  return a.split('+').toSorted().join('+') === b.split('+').toSorted().join('+');
}

function findProblem(keys: PressedKeys, mac: boolean): ShortcutProblem | null {
  const { code, altKey, ctrlKey, metaKey, shiftKey } = keys;
  if (/^F\d+$/.test(code)) return 'function-key';
  if (keys.altGraph) return 'types';
  if (!altKey && !ctrlKey && !metaKey) return 'plain';
  if (mac && altKey && !ctrlKey && !metaKey) return 'types';
  if ((ctrlKey || metaKey) && !altKey) return shiftKey && !ctrlShiftOfBrowser.test(code) ? null : 'browser';
  if (altKey && !ctrlKey && !metaKey)
    return (shiftKey ? altShiftOfBrowser : altOfBrowser).test(code) ? 'browser' : null;
  return /^(Delete|Tab|Escape|Arrow\w+)$/.test(code) ? 'browser' : null;
}

/**
 * What to make of the keys a person presses for a command: the shortcut, or why it will not do. Refused: plain letters and
 * what types characters, function keys, what browsers use themselves, and what another command has.
 * @param others the shortcuts of the other commands
 * @param mac on macOS Alt alone types characters
 */
export function planShortcut(
  keys: PressedKeys,
  others: Partial<Record<ShortcutCommand, string>>,
  mac: boolean,
): ShortcutPlan {
  if (/^(Alt|Control|Shift|Meta|OS)(Left|Right)?$/.test(keys.code) || keys.code === '') return null;
  const shortcut = writeShortcut(keys);
  const problem = findProblem(keys, mac);
  if (problem) return { problem, shortcut };
  const taken = Object.entries(others).find(([, known]) => sameShortcut(known, shortcut));
  return taken ? { problem: 'taken', shortcut, takenBy: taken[0] as ShortcutCommand } : { shortcut };
}
