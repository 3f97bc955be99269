import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { PackChange } from '@/utils/packs/compare/compare-packs';
import { ChangeLine } from '../packs/change-line';
import { nameChange } from '../packs/describe-change';
import { PageHead } from '../page-head';
import { formatRoute } from '../route';
import { Section } from '../section';

export interface SubmitViewProps {
  /** What the draft changes in the published pack. */
  changes: readonly PackChange[];
  onSubmit: (submitted: { reviewer: string; note: string; keys: string[] }) => void;
}

/** Most that one review carries; an import of thousands is published, not reviewed item by item. */
const most = 500;

const keyOf = ({ area, id }: PackChange): string => `${area}:${id}`;

/** A draft on its way to a named reviewer: which changes, to whom, with what word. */
export function SubmitView({ changes, onSubmit }: SubmitViewProps) {
  const { t, language } = useI18n();
  const [reviewer, setReviewer] = useState('');
  const [note, setNote] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const offered = changes.slice(0, most);
  const keys = offered.map(keyOf).filter((key) => !left.has(key));
  const flip = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  return (
    <div class="w-page">
      <PageHead title={t('review_submit')} actions={<a href={formatRoute('review')}>{t('review_back')}</a>}>
        {t('review_submit_intro')}
      </PageHead>
      {offered.length === 0 ? (
        <EmptyState icon="pencil" title={t('review_submit_none')}>
          {t('review_submit_none_text')}
        </EmptyState>
      ) : (
        <form
          class="w-form"
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit({ reviewer: reviewer.trim(), note: note.trim(), keys });
          }}
        >
          <TextInput label={t('review_submit_who')} maxLength={120} value={reviewer} onText={setReviewer} />
          <TextArea label={t('review_submit_note')} maxLength={2000} rows={2} value={note} onText={setNote} />
          <Section
            title={t('review_submit_changes')}
            actions={
              <Checkbox
                label={t('review_submit_all')}
                checked={left.size === 0}
                mixed={keys.length > 0 && left.size > 0}
                onChange={(on) => setLeft(new Set(on ? [] : offered.map(keyOf)))}
              />
            }
          >
            <ul class="w-submit-changes">
              {offered.map((change) => (
                <li key={keyOf(change)}>
                  <Checkbox
                    label={nameChange(change, language, t)}
                    hiddenLabel
                    checked={!left.has(keyOf(change))}
                    onChange={(on) => flip(keyOf(change), on)}
                  />
                  <ChangeLine change={change} />
                </li>
              ))}
            </ul>
          </Section>
          <div class="w-acts">
            <Button look="primary" type="submit" disabled={reviewer.trim() === '' || keys.length === 0}>
              {t('review_submit_act', { n: keys.length })}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
