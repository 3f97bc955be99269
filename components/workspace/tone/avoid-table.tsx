import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { Table } from '@/components/ui/table';
import { TextInput } from '@/components/ui/text-input';
import type { ToneGuide } from '@/utils/tone/schema';
import { Section } from '../section';

/** The words the house avoids, what it says instead, and why. */
export function AvoidTable({ terms }: { terms: ToneGuide['avoid'] }) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const needle = text.trim().toLocaleLowerCase();
  const rows = terms.filter(({ term, replacement, reason }) =>
    [term, replacement, reason].some((part) => part?.toLocaleLowerCase().includes(needle)),
  );
  if (terms.length === 0) return null;
  return (
    <Section
      title={t('guide_avoid')}
      actions={<span class="m-soft m-small">{t('guide_avoid_count', { n: rows.length })}</span>}
    >
      <TextInput
        label={t('guide_avoid_search')}
        placeholder={t('guide_avoid_search')}
        hiddenLabel
        icon="search"
        type="search"
        value={text}
        onText={setText}
        data-search
      />
      <Table
        label={t('guide_avoid')}
        rows={rows}
        rowId={(row) => `${row.lang} ${row.term}`}
        columns={[
          { id: 'term', label: t('guide_avoid_term'), render: (row) => row.term },
          {
            id: 'replacement',
            label: t('guide_avoid_replacement'),
            render: (row) =>
              row.replacement || <span class="m-soft">{row.replacement === '' ? t('guide_avoid_nothing') : ''}</span>,
          },
          { id: 'reason', label: t('guide_avoid_reason'), render: (row) => row.reason ?? '' },
          {
            id: 'lang',
            label: t('guide_avoid_lang'),
            width: '96px',
            render: (row) => (row.lang ? t(messageKey('language', row.lang)) : ''),
          },
        ]}
      />
    </Section>
  );
}
