import { defaultShortcuts } from '@/utils/settings/default-shortcuts';
import type { Settings } from '@/utils/settings/schema';
import type { ShortcutCommand } from '@/utils/settings/shortcut-commands';

/** Whether this keyboard is a Mac's. */
export const mac = /Mac|iPhone|iPad/.test(navigator.platform);

/** The keys in force: the usual ones, and over them those the person chose. */
export function readShortcuts(settings: Settings): Record<ShortcutCommand, string> {
  return { ...defaultShortcuts(mac), ...settings.shortcuts } as Record<ShortcutCommand, string>;
}
