import type { ComponentChildren } from 'preact';
import { useI18n } from '@/components/ui/i18n-context';
import { Tabs } from '@/components/ui/tabs';
import type { ResponseOf } from '@/utils/messaging/protocol';
import type { Template } from '@/utils/templates/schema';
import { localText } from '../local-text';
import { describeIssue } from './describe-issue';
import { ExamplePanel, type ExamplePanelProps } from './example-panel';
import { TemplateForm, type TemplateFormProps } from './template-form';
import { TemplateHead, type TemplateHeadProps } from './template-head';
import { VariantsEditor } from './variants-editor';

export const templateTabs = ['words', 'card', 'use', 'history'] as const;
export type TemplateTab = (typeof templateTabs)[number];

export interface TemplateEditorProps
  extends Omit<TemplateHeadProps, 'title' | 'problems'>,
    Pick<TemplateFormProps, 'articles' | 'folders' | 'tags'> {
  draft: Template;
  /** What the background says of the draft; null until it was first tried. */
  trial: ResponseOf<'templates.try'> | null;
  example: Omit<ExamplePanelProps, 'missing'>;
  tab: TemplateTab;
  /** Drafts found again, changes made elsewhere. */
  notice: ComponentChildren;
  /** What the tabs of a saved template show. */
  use: ComponentChildren;
  history: ComponentChildren;
  onDraft: (draft: Template) => void;
  onTab: (tab: TemplateTab) => void;
}

/** A template under the pen: its wordings, its card, what became of it, what it was. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { draft, trial, example, tab, notice, state, onDraft, onTab } = props;
  const { t, language } = useI18n();
  const errors = trial?.issues.filter(({ level }) => level === 'error') ?? [];
  const missing = new Map(trial?.variants.flatMap(({ rendering }) => rendering.missing.map((one) => [one.name, one])));
  for (const name of Object.keys(example.answers)) {
    const prompt = draft.prompts.find((one) => one.name === name);
    const { type, choices = [], label } = prompt ?? { type: 'text' as const, label: {} };
    if (!missing.has(name)) missing.set(name, { name, label: localText(label, language) || name, type, choices });
  }
  const shown = state === null ? (['words', 'card'] as const) : templateTabs;
  const wrongIn = (words: boolean) => errors.filter(({ path }) => path.startsWith('variants') === words).length;
  const counted = (id: TemplateTab) => (id === 'words' ? wrongIn(true) : id === 'card' ? wrongIn(false) : 0);
  return (
    <article class="w-template">
      <TemplateHead
        {...props}
        title={localText(draft.title, language)}
        problems={errors.map((issue) => describeIssue(issue, t))}
      />
      {notice}
      <Tabs
        label={t('templates_parts')}
        tabs={shown.map((id) => ({
          id,
          label: t(`templates_tab_${id}`),
          ...(counted(id) > 0 && { count: counted(id) }),
        }))}
        current={tab}
        onPick={onTab}
      >
        {tab === 'words' && (
          <>
            <ExamplePanel {...example} missing={[...missing.values()]} />
            <VariantsEditor draft={draft} trial={trial} onDraft={onDraft} />
          </>
        )}
        {tab === 'card' && (
          <TemplateForm
            draft={draft}
            issues={errors}
            articles={props.articles}
            folders={props.folders}
            tags={props.tags}
            onDraft={onDraft}
          />
        )}
        {tab === 'use' && props.use}
        {tab === 'history' && props.history}
      </Tabs>
    </article>
  );
}
