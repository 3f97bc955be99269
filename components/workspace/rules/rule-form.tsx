import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { type Article, categories, type Rule, type Severity } from '@/utils/charter/schema';
import { localText } from '../local-text';

export interface RuleFormProps {
  rule: Rule;
  articles: readonly Article[];
  templates: readonly { id: string; title: string }[];
  /** The name in files can still be chosen; null: it stays. */
  idProblem: string | null | undefined;
  onChange: (changes: Partial<Rule>) => void;
}

/** Article, category, severity and suggested replies of a rule. */
export function RuleForm({ rule, articles, templates, idProblem, onChange }: RuleFormProps) {
  const { t, language } = useI18n();
  const titleOf = (id: string) => templates.find((one) => one.id === id)?.title ?? id;
  const free = templates.filter(({ id }) => !rule.suggest.includes(id));
  return (
    <div class="w-form">
      {idProblem !== undefined && (
        <TextInput
          label={t('rules_id')}
          hint={t('rules_id_hint')}
          error={idProblem ?? undefined}
          value={rule.id}
          spellcheck={false}
          onText={(id) => onChange({ id })}
        />
      )}
      <div class="w-rule-row">
        <Select
          label={t('rules_article')}
          value={rule.article}
          options={articles.map(({ id, number, title }) => ({
            value: id,
            label: `${number} ${localText(title, language)}`,
          }))}
          onPick={(article) => onChange({ article })}
        />
        <Select
          label={t('rules_category')}
          value={rule.category}
          options={categories.map((value) => ({ value, label: t(messageKey('category', value)) }))}
          onPick={(category) => onChange({ category })}
        />
        <Select
          label={t('rules_severity')}
          value={String(rule.severity ?? '')}
          options={[
            { value: '', label: t('rules_severity_auto') },
            ...([1, 2, 3] as const).map((value) => ({
              value: String(value),
              label: t(messageKey('severity', value)),
            })),
          ]}
          onPick={(value) => onChange({ severity: value ? (Number(value) as Severity) : undefined })}
        />
      </div>
      <Select
        label={t('rules_suggest_add')}
        value=""
        options={[
          { value: '', label: t('rules_suggest_choose') },
          ...free.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onPick={(id) => id && onChange({ suggest: [...rule.suggest, id] })}
      />
      {rule.suggest.length > 0 && (
        <div class="w-chips">
          {rule.suggest.map((id) => (
            <Chip
              key={id}
              removeLabel={t('rules_suggest_remove', { name: titleOf(id) })}
              onRemove={() => onChange({ suggest: rule.suggest.filter((one) => one !== id) })}
            >
              {titleOf(id)}
            </Chip>
          ))}
        </div>
      )}
    </div>
  );
}
