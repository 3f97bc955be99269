import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { KeysPanel } from '@/components/workspace/networks/keys-panel';
import { LookPanel } from '@/components/workspace/networks/look-panel';
import { formatShortcut } from '@/utils/dom/format-shortcut';
import { callBackground } from '@/utils/messaging/call-background';
import type { InputOf } from '@/utils/messaging/protocol';
import { defaultShortcuts } from '@/utils/settings/default-shortcuts';
import type { Settings } from '@/utils/settings/schema';
import { mac, readShortcuts } from './read-shortcuts';
import type { PageActions } from './use-page';

export interface KeysRootProps {
  page: PageActions;
  settings: Settings;
  onSave: (changes: InputOf<'settings.write'>) => void;
  reload: () => Promise<void>;
}

/** Joins the keys and the theme to the settings. */
export function KeysRoot({ page, settings, onSave, reload }: KeysRootProps) {
  const { t } = useI18n();
  const usual = defaultShortcuts(mac);
  return (
    <>
      <KeysPanel
        shortcuts={readShortcuts(settings)}
        usual={usual}
        mac={mac}
        onKeys={(command, shortcut) =>
          void page.run(async () => {
            const { [command]: _before, ...others } = settings.shortcuts;
            const shortcuts = shortcut === null ? others : { ...others, [command]: shortcut };
            await callBackground('settings.write', { shortcuts });
            await reload();
            const keys = formatShortcut(shortcut ?? usual[command], mac);
            page.show({ text: t('keys_saved', { command: t(messageKey('shortcut', command)), keys }) });
          })
        }
      />
      <LookPanel
        theme={settings.theme}
        onTheme={(theme) => {
          if (theme === 'system') delete document.documentElement.dataset.theme;
          else document.documentElement.dataset.theme = theme;
          onSave({ theme });
        }}
      />
    </>
  );
}
