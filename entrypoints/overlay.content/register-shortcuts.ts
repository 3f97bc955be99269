import { matchesShortcut } from '@/utils/dom/match-shortcut';
import type { ShortcutCommand } from '@/utils/settings/shortcut-commands';

/** Runs a command when its key is pressed anywhere in the page; a key that runs nothing stays the page's own. */
export function registerShortcuts(
  win: Window,
  shortcuts: Record<ShortcutCommand, string>,
  commands: Partial<Record<ShortcutCommand, () => boolean>>,
  signal: AbortSignal,
): void {
  win.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat || event.isComposing) return;
      for (const [command, run] of Object.entries(commands) as [ShortcutCommand, () => boolean][]) {
        if (!matchesShortcut(event, shortcuts[command]) || !run()) continue;
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
    },
    { capture: true, signal },
  );
}
