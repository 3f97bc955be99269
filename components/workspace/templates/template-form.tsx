import { Checkbox } from '@/components/ui/checkbox';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { TextInput } from '@/components/ui/text-input';
import { type Article, categories, signals } from '@/utils/charter/schema';
import { networkNames } from '@/utils/community/network-names';
import { type NetworkId, networkIds } from '@/utils/community/networks';
import type { PackIssue } from '@/utils/packs/pack-issue';
import type { Template } from '@/utils/templates/schema';
import { localText } from '../local-text';
import { ChipsField } from './chips-field';
import { describeIssueAt } from './describe-issue';
import { FolderField } from './folder-field';
import { PromptsEditor } from './prompts-editor';

export interface TemplateFormProps {
  draft: Template;
  issues: readonly PackIssue[];
  articles: readonly Article[];
  folders: readonly string[];
  tags: readonly string[];
  onDraft: (draft: Template) => void;
}

const answerable: readonly string[] = [...signals, ...categories];

/** What a template is called, where it is kept, what it answers, what it asks: everything but its words. */
export function TemplateForm({ draft, issues, articles, folders, tags, onDraft }: TemplateFormProps) {
  const { t, language } = useI18n();
  const change = (changes: Partial<Template>) => onDraft({ ...draft, ...changes });
  const wrong = (path: string) => describeIssueAt(issues, path, t);
  const nameOf = (value: string) =>
    t(messageKey((signals as readonly string[]).includes(value) ? 'signal' : 'category', value));
  const articleName = (id: string) => {
    const found = articles.find((one) => one.id === id);
    return found ? t('line_article', { number: found.number, title: localText(found.title, language) }) : id;
  };
  return (
    <div class="w-template-form">
      <div class="w-template-row">
        {(['fr', 'en'] as const).map((lang) => (
          <TextInput
            key={lang}
            label={t(`templates_title_${lang}`)}
            value={draft.title[lang] ?? ''}
            error={lang === language ? (wrong('title') ?? undefined) : undefined}
            maxLength={200}
            onText={(title) => change({ title: { ...draft.title, [lang]: title || undefined } })}
          />
        ))}
      </div>
      <div class="w-template-row">
        <FolderField
          label={t('templates_folder')}
          hint={t('templates_folder_hint')}
          folder={draft.folder}
          folders={folders}
          onFolder={(folder) => change({ folder })}
        />
        <TextInput
          label={t('templates_shortcut')}
          hint={t('templates_shortcut_hint')}
          error={wrong('shortcut')}
          value={draft.shortcut ?? ''}
          spellcheck={false}
          maxLength={40}
          onText={(shortcut) => change({ shortcut: shortcut || undefined })}
        />
      </div>
      <div class="w-template-row">
        <ChipsField
          free
          label={t('templates_tags')}
          error={wrong('tags')}
          values={draft.tags}
          options={tags}
          onValues={(values) => change({ tags: values })}
        />
        <ChipsField
          label={t('templates_networks')}
          none={t('templates_everywhere')}
          values={draft.networks ?? []}
          nameOf={(id) => networkNames[id as NetworkId]}
          options={networkIds}
          onValues={(values) => change({ networks: values.length > 0 ? (values as NetworkId[]) : undefined })}
        />
      </div>
      <div class="w-template-row">
        <ChipsField
          label={t('templates_answers')}
          hint={t('templates_answers_hint')}
          values={draft.answers}
          nameOf={nameOf}
          options={answerable}
          onValues={(answers) => change({ answers })}
        />
        <ChipsField
          label={t('templates_cites')}
          hint={t('templates_cites_hint')}
          values={draft.cites}
          nameOf={articleName}
          options={articles.map(({ id }) => id)}
          onValues={(cites) => change({ cites })}
        />
      </div>
      <Checkbox
        label={t('templates_personalise')}
        hint={t('templates_personalise_hint')}
        checked={draft.personalise}
        onChange={(personalise) => change({ personalise })}
      />
      <PromptsEditor prompts={draft.prompts} issues={issues} onPrompts={(prompts) => change({ prompts })} />
    </div>
  );
}
