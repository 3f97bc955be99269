import { useI18n } from '@/components/ui/i18n-context';
import { HelpView } from '@/components/workspace/help/help-view';
import { formatShortcut } from '@/utils/dom/format-shortcut';
import { callBackground } from '@/utils/messaging/call-background';
import { browser } from '@/utils/platform/browser';
import { type ShortcutCommand, shortcutCommands } from '@/utils/settings/shortcut-commands';
import { openPractice } from './open-practice';
import { mac, readShortcuts } from './read-shortcuts';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

/** Versions and counts, no text and no name. */
async function buildReport(): Promise<string> {
  const [counts, packs] = await Promise.all([callBackground('storage.count', {}), callBackground('pack.state', {})]);
  const report = {
    moderato: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: navigator.language,
    packs: packs.map(({ id, version, problem }) => ({ id, version, problem })),
    counts,
  };
  return JSON.stringify(report, null, 2);
}

/** Joins Help to this person's own keys. */
export function HelpRoot({ page }: { page: PageActions }) {
  const { t } = useI18n();
  const { data } = useAnswer('settings.read', {}, page.tell);
  if (!data) return null;
  const keys = readShortcuts(data.settings);
  const shown = Object.fromEntries(shortcutCommands.map((command) => [command, formatShortcut(keys[command], mac)]));
  return (
    <HelpView
      shortcuts={shown as Record<ShortcutCommand, string>}
      selectAllKeys={mac ? '⌘A' : 'Ctrl+A'}
      onReport={() =>
        void page.run(async () => {
          await navigator.clipboard.writeText(await buildReport());
          page.show({ text: t('ui_copied') });
        })
      }
      onPractise={openPractice}
    />
  );
}
