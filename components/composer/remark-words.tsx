import { textOf, useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { Finding } from '@/utils/tone/schema';
import { findingMark } from './finding-mark';

export interface RemarkWordsProps {
  draft: string;
  finding: Finding;
}

/** One remark in words: how grave, what it is, the words themselves, why they may land badly, what to say instead. */
export function RemarkWords({ draft, finding }: RemarkWordsProps) {
  const { t } = useI18n();
  const { rule, severity, span, message, replacement } = finding;
  return (
    <div class="m-remark-words">
      <p class="m-remark-name">
        <SeverityMark kind={findingMark[severity]} word={t(`tone_severity_${severity}`)} />
        <strong>{t(messageKey('finding', rule))}</strong>
      </p>
      {span && <p class="m-words">{t('ui_quote', { text: draft.slice(span.start, span.end) })}</p>}
      <p>{textOf(t, message)}</p>
      {replacement !== undefined && (
        <p class="m-proposal">
          <span class="m-soft m-small">{t('tone_proposal')}</span>
          {replacement === '' ? <em>{t('tone_delete_words')}</em> : <ins dir="auto">{replacement}</ins>}
        </p>
      )}
    </div>
  );
}
