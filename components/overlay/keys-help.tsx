import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-context';
import { Kbd } from '@/components/ui/kbd';
import { messageKey } from '@/components/ui/message-key';
import type { ShortcutCommand } from '@/utils/settings/shortcut-commands';
import { stepKeys } from './card-types';

export interface KeysHelpProps {
  /** As printed on this person's keyboard: "Alt+J", "⌃⌥J". */
  shortcuts: readonly { command: ShortcutCommand; keys: string }[];
  onClose: () => void;
}

/** Every key, on one page. */
export function KeysHelp({ shortcuts, onClose }: KeysHelpProps) {
  const { t } = useI18n();
  const row = (words: string, keys: string) => (
    <div key={keys} class="m-keys-row">
      <dt>{words}</dt>
      <dd>
        <span class="m-hidden">{keys}</span>
        <Kbd keys={keys} />
      </dd>
    </div>
  );
  return (
    <Dialog title={t('overlay_help_title')} onClose={onClose}>
      <h3 class="m-soft m-small">{t('overlay_help_page')}</h3>
      <dl class="m-keys">{shortcuts.map(({ command, keys }) => row(t(messageKey('shortcut', command)), keys))}</dl>
      <h3 class="m-soft m-small">{t('overlay_help_card')}</h3>
      <dl class="m-keys">
        {Object.entries(stepKeys).map(([id, key]) => row(t(messageKey('overlay_step', id)), key))}
        {row(t('ui_undo'), 'U')}
        {row(t('overlay_help_card_close'), 'Esc')}
      </dl>
      <p class="m-soft m-small">{t('overlay_help_change')}</p>
    </Dialog>
  );
}
