import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { networkNames } from '@/utils/community/network-names';
import type { Item } from '@/utils/community/schema';
import type { Rendering } from '@/utils/messaging/protocol';

export interface ExamplePanelProps {
  /** Comments of the log and those seen; empty: the sample alone. */
  items: readonly Item[];
  /** The one the wordings are filled for. */
  item: Item;
  /** It is made up: nothing was met yet. */
  sample: boolean;
  missing: Rendering['missing'];
  answers: Readonly<Record<string, string>>;
  onItem: (id: string) => void;
  onAnswers: (answers: Record<string, string>) => void;
}

/** As much of a comment as its line in the choice shows. */
const longName = 70;

/** The comment the preview answers, and what the template asks before it can be inserted. */
export function ExamplePanel({ items, item, sample, missing, answers, onItem, onAnswers }: ExamplePanelProps) {
  const { t } = useI18n();
  const nameOf = (one: Item) =>
    [one.author.name || networkNames[one.network], one.text.replace(/\s+/g, ' ').slice(0, longName)].join(' : ');
  return (
    <div class="w-example">
      <Select
        label={t('templates_example')}
        value={sample ? '' : item.id}
        options={[
          ...items.map((one) => ({ value: one.id, label: nameOf(one) })),
          { value: '', label: t('templates_example_sample') },
        ]}
        onPick={onItem}
      />
      {item.text.length > longName && (
        <blockquote class="w-example-text" dir="auto">
          {item.text.slice(0, 400)}
        </blockquote>
      )}
      {missing.length > 0 && (
        <fieldset class="w-example-missing">
          <legend class="m-small m-soft">{t('templates_example_missing', { n: missing.length })}</legend>
          {missing.map(({ name, label, type, choices }) =>
            type === 'choice' ? (
              <Select
                key={name}
                label={label}
                value={answers[name] ?? ''}
                options={[
                  { value: '', label: t('picker_choose') },
                  ...choices.map((each) => ({ value: each, label: each })),
                ]}
                onPick={(value) => onAnswers({ ...answers, [name]: value })}
              />
            ) : (
              <TextInput
                key={name}
                label={label}
                type={type}
                value={answers[name] ?? ''}
                onText={(value) => onAnswers({ ...answers, [name]: value })}
              />
            ),
          )}
        </fieldset>
      )}
    </div>
  );
}
