import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';

export interface Terms {
  version: string;
  note: string;
  update: 'automatic' | 'ask';
  validDays: number;
}

export interface TermsFormProps {
  terms: Terms;
  /** Numbers to choose from, and why each. */
  versions: readonly { value: string; label: string }[];
  onTerms: (terms: Terms) => void;
}

const spans = [7, 30, 90, 365].map(String);
const updates = ['automatic', 'ask'] as const;

/** On what terms a version is published: its number, a note, how members get it, how long it is vouched for. */
export function TermsForm({ terms, versions, onTerms }: TermsFormProps) {
  const { t } = useI18n();
  return (
    <div class="w-terms">
      <Select
        label={t('pub_version')}
        hint={t('pub_version_hint')}
        value={terms.version}
        options={versions}
        onPick={(version) => onTerms({ ...terms, version })}
      />
      <Select
        label={t('pub_update')}
        value={terms.update}
        options={updates.map((value) => ({ value, label: t(`pub_update_${value}`) }))}
        onPick={(update) => onTerms({ ...terms, update })}
      />
      <Select
        label={t('pub_valid')}
        hint={t('pub_valid_hint')}
        value={String(terms.validDays)}
        options={spans.map((value) => ({ value, label: t('pub_valid_days', { n: Number(value) }) }))}
        onPick={(days) => onTerms({ ...terms, validDays: Number(days) })}
      />
      <TextArea
        label={t('pub_note')}
        hint={t('pub_note_hint')}
        maxLength={500}
        value={terms.note}
        onText={(note) => onTerms({ ...terms, note })}
      />
    </div>
  );
}
