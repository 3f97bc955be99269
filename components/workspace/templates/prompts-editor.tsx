import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { PackIssue } from '@/utils/packs/pack-issue';
import type { Prompt } from '@/utils/templates/schema';
import { LinesField } from '../rules/lines-field';
import { describeIssueAt } from './describe-issue';

export interface PromptsEditorProps {
  prompts: readonly Prompt[];
  issues: readonly PackIssue[];
  onPrompts: (prompts: Prompt[]) => void;
}

/** A name no question has yet. */
function findFreeName(prompts: readonly Prompt[]): string {
  for (let n = 1; ; n += 1) {
    const free = ['question', n].join('_');
    if (!prompts.some(({ name }) => name === free)) return free;
  }
}

/** The questions asked in one form before insertion. */
export function PromptsEditor({ prompts, issues, onPrompts }: PromptsEditorProps) {
  const { t } = useI18n();
  // Names change while they are typed: the place is what stays.
  const places = prompts.map((_one, at) => `${prompts.length} ${at}`);
  const put = (at: number, prompt: Prompt) => onPrompts(prompts.map((one, index) => (index === at ? prompt : one)));
  return (
    <fieldset class="w-prompts">
      <legend class="m-label">{t('templates_prompts')}</legend>
      <p class="m-soft m-small">{t('templates_prompts_hint')}</p>
      {prompts.map((prompt, at) => {
        const wrong = (field: string) => describeIssueAt(issues, `prompts[${at}].${field}`, t);
        return (
          <div key={places[at]} class="w-prompt">
            <div class="w-prompt-head">
              <code>{`{{ ${prompt.name} }}`}</code>
              <IconButton
                small
                icon="trash"
                label={t('templates_prompt_remove', { name: prompt.name })}
                onClick={() => onPrompts(prompts.filter((_one, index) => index !== at))}
              />
            </div>
            <TextInput
              label={t('templates_prompt_name')}
              error={wrong('name')}
              value={prompt.name}
              spellcheck={false}
              maxLength={40}
              onText={(name) => put(at, { ...prompt, name })}
            />
            {(['fr', 'en'] as const).map((lang) => (
              <TextInput
                key={lang}
                label={t(`templates_prompt_label_${lang}`)}
                error={lang === 'fr' ? wrong('label') : undefined}
                value={prompt.label[lang] ?? ''}
                onText={(label) => put(at, { ...prompt, label: { ...prompt.label, [lang]: label || undefined } })}
              />
            ))}
            <Select
              label={t('templates_prompt_type')}
              value={prompt.type}
              options={(['text', 'choice', 'date'] as const).map((value) => ({
                value,
                label: t(`templates_prompt_type_${value}`),
              }))}
              onPick={(type) => put(at, { ...prompt, type })}
            />
            {prompt.type === 'choice' && (
              <div class="w-prompt-wide">
                <LinesField
                  label={t('templates_prompt_choices')}
                  {...(wrong('choices') ? { hint: wrong('choices')! } : {})}
                  lines={prompt.choices ?? []}
                  onLines={(choices) => put(at, { ...prompt, choices })}
                />
              </div>
            )}
          </div>
        );
      })}
      <Button
        small
        icon="plus"
        onClick={() => onPrompts([...prompts, { name: findFreeName(prompts), label: {}, type: 'text' }])}
      >
        {t('templates_prompt_add')}
      </Button>
    </fieldset>
  );
}
