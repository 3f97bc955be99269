import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { Article } from '@/utils/charter/schema';
import { type Language, languages } from '@/utils/community/schema';
import { PartHead, type PartState } from '../part/part-head';
import { formatRoute } from '../route';
import { Section } from '../section';

export interface ArticleEditorProps {
  draft: Article;
  /** Null: it is new. */
  state: PartState | null;
  changed: boolean;
  blocked: boolean;
  /** Ids of the rules that enforce it. */
  rules: readonly string[];
  templates: readonly { id: string; title: string }[];
  notice: ComponentChildren;
  preview: ComponentChildren;
  history: ComponentChildren;
  onDraft: (article: Article) => void;
  onSave: () => void;
  onDiscard: () => void;
  onRevert: () => void;
  onRemove: () => void;
}

/** Complete: it can be read and cited in one language at least. */
const isComplete = ({ number, title, text }: Article): boolean =>
  number.trim() !== '' && languages.some((lang) => title[lang]?.trim() && text[lang]?.trim());

/** An article under the pen, what cites it, and how a comment's card will show it. */
export function ArticleEditor(props: ArticleEditorProps) {
  const { draft, state, changed, blocked, rules, templates, onDraft } = props;
  const { t } = useI18n();
  const write = (part: 'title' | 'text', lang: Language, words: string) => {
    const { [lang]: _old, ...others } = draft[part];
    onDraft({ ...draft, [part]: words === '' ? others : { ...draft[part], [lang]: words } });
  };
  return (
    <div class="w-part-editor">
      <div class="w-part-pen">
        <PartHead
          {...props}
          title={state === null ? t('article_new') : t('article_edit_title', { number: draft.number })}
          changed={changed}
          problem={isComplete(draft) ? (blocked ? t('part_conflict') : null) : t('article_empty')}
        />
        {props.notice}
        <div class="w-field-row">
          <TextInput
            label={t('article_number')}
            maxLength={10}
            value={draft.number}
            onText={(number) => onDraft({ ...draft, number })}
          />
        </div>
        <div class="w-field-row">
          {languages.map((lang) => (
            <div key={lang} class="w-form" lang={lang}>
              <TextInput
                label={t(`article_title_${lang}`)}
                maxLength={200}
                value={draft.title[lang] ?? ''}
                onText={(words) => write('title', lang, words)}
              />
              <TextArea
                label={t(`article_text_${lang}`)}
                hint={t('article_text_hint')}
                rows={6}
                maxLength={5000}
                value={draft.text[lang] ?? ''}
                onText={(words) => write('text', lang, words)}
              />
            </div>
          ))}
        </div>
        {state !== null && (
          <Section title={t('article_cited')}>
            {rules.length + templates.length === 0 ? (
              <p class="m-soft">{t('article_cited_none')}</p>
            ) : (
              <ul class="w-list">
                {rules.map((id) => (
                  <li key={id}>
                    <a href={formatRoute('charter', { rule: id })}>{t('article_cited_rule', { id })}</a>
                  </li>
                ))}
                {templates.map(({ id, title }) => (
                  <li key={id}>
                    <a href={formatRoute('templates', { id })}>{t('article_cited_template', { title })}</a>
                  </li>
                ))}
              </ul>
            )}
            <div class="w-acts">
              <Button small icon="trash" disabled={rules.length > 0} onClick={props.onRemove}>
                {t('article_remove')}
              </Button>
              {rules.length > 0 && <span class="m-soft m-small">{t('article_remove_cited')}</span>}
            </div>
          </Section>
        )}
        {props.history}
      </div>
      <div class="w-part-effect">{props.preview}</div>
    </div>
  );
}
