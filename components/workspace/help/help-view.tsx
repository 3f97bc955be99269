import type { ComponentChildren } from 'preact';
import { stepKeys } from '@/components/overlay/card-types';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Kbd } from '@/components/ui/kbd';
import { type MarkKind, marks } from '@/components/ui/mark-kind';
import { messageKey } from '@/components/ui/message-key';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { MessageKey } from '@/utils/messages/all-messages';
import { type ShortcutCommand, shortcutCommands } from '@/utils/settings/shortcut-commands';
import { PageHead } from '../page-head';
import { formatRoute } from '../route';
import { Section } from '../section';

export interface HelpViewProps {
  /** As printed on this person's keyboard. */
  shortcuts: Readonly<Record<ShortcutCommand, string>>;
  selectAllKeys: string;
  onReport: () => void;
  onPractise: () => void;
}

const markWords: Record<MarkKind, MessageKey> = {
  serious: 'severity_3',
  attention: 'severity_2',
  note: 'severity_1',
  care: 'help_mark_word_care',
  question: 'signal_question',
  complaint: 'signal_complaint',
  praise: 'signal_praise',
};

/** Keys, marks, and what to do when something does not work. */
export function HelpView({ shortcuts, selectAllKeys, onReport, onPractise }: HelpViewProps) {
  const { t } = useI18n();
  const keys = (rows: readonly (readonly [ComponentChildren, string])[]) => (
    <dl class="w-key-list">
      {rows.map(([words, key]) => (
        <div key={key}>
          <dt>{words}</dt>
          <dd>
            <span class="m-hidden">{key}</span>
            <Kbd keys={key} />
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <div class="w-page">
      <PageHead title={t('area_help')} actions={<Button onClick={onPractise}>{t('help_practise')}</Button>}>
        {t('help_intro')}
      </PageHead>
      <div class="w-columns">
        <Section
          title={t('help_keys')}
          actions={<a href={formatRoute('networks', { tab: 'keys' })}>{t('help_keys_change')}</a>}
        >
          {keys(shortcutCommands.map((command) => [t(messageKey('shortcut', command)), shortcuts[command]]))}
        </Section>
        <Section title={t('help_keys_card')}>
          {keys([
            ...Object.entries(stepKeys).map(([id, key]) => [t(messageKey('overlay_step', id)), key] as const),
            [t('ui_undo'), 'U'],
            [t('overlay_help_card_close'), 'Esc'],
          ])}
        </Section>
      </div>
      <Section title={t('help_keys_table')}>
        {keys([
          [t('help_key_arrows'), '↑ ↓'],
          [t('help_key_space'), t('help_name_space')],
          [t('help_key_all'), selectAllKeys],
          [t('help_key_enter'), t('help_name_enter')],
          [t('help_key_search'), '/'],
        ])}
      </Section>
      <Section title={t('help_marks')} hint={t('help_marks_limits')}>
        <dl class="w-marks">
          {marks.map((kind) => (
            <div key={kind}>
              <dt>
                <SeverityMark kind={kind} word={t(markWords[kind])} />
              </dt>
              <dd>{t(`help_mark_${kind}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('help_report')}>
        <p>{t('help_report_page')}</p>
        <p>{t('help_report_here')}</p>
        <div class="w-acts">
          <Button icon="copy" onClick={onReport}>
            {t('help_report_copy')}
          </Button>
        </div>
      </Section>
    </div>
  );
}
