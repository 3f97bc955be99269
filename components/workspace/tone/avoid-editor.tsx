import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { messageKey } from '@/components/ui/message-key';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { languages } from '@/utils/community/schema';
import type { ToneGuide } from '@/utils/tone/schema';

type Term = ToneGuide['avoid'][number];

export interface AvoidEditorProps {
  terms: readonly Term[];
  onTerms: (terms: Term[]) => void;
}

/** Lines drawn at once; the search finds the others. */
const most = 60;

/** The words the house avoids, what it says instead, and why; each line open to the pen. */
export function AvoidEditor({ terms, onTerms }: AvoidEditorProps) {
  const { t } = useI18n();
  const [query, setQuery] = useState('');
  const needle = query.trim().toLocaleLowerCase();
  const found = terms.flatMap((term, at) =>
    [term.term, term.replacement, term.reason].some((part) => part?.toLocaleLowerCase().includes(needle)) ? [at] : [],
  );
  const write = (at: number, changes: { [Key in keyof Term]?: Term[Key] | undefined }) => {
    const { term, lang, replacement, reason } = { ...terms[at]!, ...changes };
    const next = {
      term,
      ...(lang && { lang }),
      ...(replacement !== undefined && { replacement }),
      ...(reason && { reason }),
    };
    onTerms(terms.with(at, next));
  };
  return (
    <>
      <div class="w-acts">
        <TextInput label={t('ui_search')} hiddenLabel icon="search" type="search" value={query} onText={setQuery} />
        <Button
          icon="plus"
          onClick={() => {
            setQuery('');
            onTerms([{ term: '' }, ...terms]);
          }}
        >
          {t('guide_add_term')}
        </Button>
        <span class="m-soft m-small">{t('guide_avoid_count', { n: found.length })}</span>
      </div>
      <ul>
        {found.slice(0, most).map((at) => {
          const { term, replacement, reason, lang } = terms[at]!;
          return (
            <li key={at} class="w-avoid-line">
              <TextInput
                label={t('guide_avoid_term')}
                maxLength={200}
                value={term}
                onText={(text) => write(at, { term: text })}
              />
              <TextInput
                label={t('guide_avoid_replacement')}
                maxLength={500}
                value={replacement ?? ''}
                onText={(text) => write(at, { replacement: text })}
              />
              <TextInput
                label={t('guide_avoid_reason')}
                maxLength={500}
                value={reason ?? ''}
                onText={(text) => write(at, { reason: text })}
              />
              <Select
                label={t('guide_avoid_lang')}
                value={lang ?? 'any'}
                options={[
                  { value: 'any', label: t('guide_term_any') },
                  ...languages.map((value) => ({ value, label: t(messageKey('language', value)) })),
                ]}
                onPick={(value) => write(at, { lang: value === 'any' ? undefined : value })}
              />
              <IconButton
                icon="trash"
                label={t('guide_remove_term', { term })}
                onClick={() => onTerms(terms.filter((_one, other) => other !== at))}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
