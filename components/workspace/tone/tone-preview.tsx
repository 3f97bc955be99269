import { RemarkWords } from '@/components/composer/remark-words';
import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import type { Item } from '@/utils/community/schema';
import type { Finding } from '@/utils/tone/schema';
import { Section } from '../section';

export interface TonePreviewProps {
  /** Comments met lately; empty: none yet. */
  items: readonly Item[];
  /** The one the reply answers; null: none. */
  item: Item | null;
  draft: string;
  /** What the findings speak of: the draft, or the one before while this one is being read. */
  read: { draft: string; findings: readonly Finding[] } | null;
  onItem: (id: string) => void;
  onDraft: (draft: string) => void;
}

/** As much of a comment as its line in the choice shows. */
const longName = 70;

/** A reply to a real comment, and what the guide as it stands here says of it. */
export function TonePreview({ items, item, draft, read, onItem, onDraft }: TonePreviewProps) {
  const { t } = useI18n();
  return (
    <Section title={t('guide_try')} hint={t('guide_try_hint')}>
      <Select
        label={t('templates_example')}
        value={item?.id ?? ''}
        options={[
          ...items.map(({ id, text }) => ({ value: id, label: text.replace(/\s+/g, ' ').slice(0, longName) })),
          { value: '', label: t('templates_example_sample') },
        ]}
        onPick={onItem}
      />
      <TextArea label={t('guide_try_draft')} rows={4} maxLength={20_000} value={draft} onText={onDraft} />
      {read && (
        <div role="status">
          {read.findings.length === 0 ? (
            <p class="m-soft">{t('guide_try_none')}</p>
          ) : (
            <ul class="w-tried">
              {read.findings.map((finding) => (
                <li key={`${finding.rule} ${finding.span?.start}`}>
                  <RemarkWords draft={read.draft} finding={finding} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Section>
  );
}
