import { matchesShortcut } from '@/utils/dom/match-shortcut';
import { defaultShortcuts } from '@/utils/settings/default-shortcuts';
import { type ShortcutCommand, shortcutCommands } from '@/utils/settings/shortcut-commands';
import type { OverlayPage, OverlayPanel } from './overlay-page';

/** Commands that do nothing as long as nothing is open: their keys stay the page's own. */
const needPanel: readonly ShortcutCommand[] = ['finding'];

/** The keys in force: the user's where there are any. */
export function readShortcuts({ deps }: OverlayPage): { mac: boolean; shortcuts: Record<ShortcutCommand, string> } {
  const mac = /Mac|iPhone|iPad/.test(deps.doc.defaultView?.navigator.platform ?? '');
  return { mac, shortcuts: { ...defaultShortcuts(mac), ...deps.settings.shortcuts } };
}

/** Runs a command when its key is pressed anywhere in the page. */
export function registerKeys(
  page: OverlayPage,
  withPanel: (use: (panel: OverlayPanel) => void) => void,
  isLoaded: () => boolean,
): void {
  const { doc, signal } = page.deps;
  const { shortcuts } = readShortcuts(page);
  const win = doc.defaultView ?? window;
  win.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat || event.isComposing) return;
      const command = shortcutCommands.find((each) => matchesShortcut(event, shortcuts[each]));
      if (!command || (needPanel.includes(command) && !isLoaded())) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      withPanel((panel) => panel.run(command));
    },
    { capture: true, signal },
  );
}
