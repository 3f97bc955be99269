import { useI18n } from '@/components/ui/i18n-context';
import { type ShortcutCommand, shortcutCommands } from '@/utils/settings/shortcut-commands';
import { Section } from '../section';
import { KeyLine } from './key-line';

export interface KeysPanelProps {
  shortcuts: Readonly<Record<ShortcutCommand, string>>;
  usual: Readonly<Record<ShortcutCommand, string>>;
  mac: boolean;
  /** Null: back to the usual one. */
  onKeys: (command: ShortcutCommand, shortcut: string | null) => void;
}

/** Every command with its key; each can be changed by pressing another one. */
export function KeysPanel({ shortcuts, usual, mac, onKeys }: KeysPanelProps) {
  const { t } = useI18n();
  return (
    <Section title={t('keys_title')} hint={t('keys_hint')}>
      <ul class="w-keys">
        {shortcutCommands.map((command) => {
          const { [command]: own, ...others } = shortcuts;
          return (
            <KeyLine
              key={command}
              command={command}
              shortcut={own}
              others={others}
              usual={usual[command]}
              mac={mac}
              onKeys={(shortcut) => onKeys(command, shortcut)}
            />
          );
        })}
      </ul>
    </Section>
  );
}
