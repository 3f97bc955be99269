import type { ComponentChildren } from 'preact';
import { useI18n } from '@/components/ui/i18n-context';
import type { RuleState } from '@/utils/charter/rule-layer';
import type { Charter } from '@/utils/charter/schema';
import { localText } from '../local-text';
import { PageHead } from '../page-head';
import type { PartState } from '../part/part-head';
import { Section } from '../section';
import { ArticlePart } from './article-part';

export interface CharterViewProps {
  packTitle: string;
  charter: Charter;
  templateTitle: (id: string) => string;
  /** What can be done with the rules. */
  acts?: ComponentChildren;
  stateOf: (ruleId: string) => RuleState;
  articleStateOf: (articleId: string) => PartState;
  /** The articles in another order. */
  onOrder: (ids: string[]) => void;
  /** Id of the article the address leads to. */
  wanted: string | null;
}

/** The charter: what members read, and what the engine looks for. */
export function CharterView({
  packTitle,
  charter,
  templateTitle,
  acts,
  stateOf,
  wanted,
  articleStateOf,
  onOrder,
}: CharterViewProps) {
  const { t, language } = useI18n();
  const { articles, rules, helpLines } = charter;
  const move = (at: number, by: 1 | -1) => {
    const ids = articles.map(({ id }) => id);
    const [id] = ids.splice(at, 1);
    if (id !== undefined) onOrder(ids.toSpliced(at + by, 0, id));
  };
  return (
    <div class="w-page">
      <PageHead title={t('area_charter')} actions={acts}>
        {t('charter_intro', { articles: articles.length, rules: rules.length, pack: packTitle })}
      </PageHead>
      <div class="w-articles">
        {articles.map((article, at) => (
          <ArticlePart
            key={article.id}
            article={article}
            rules={rules.filter((rule) => rule.article === article.id)}
            templateTitle={templateTitle}
            stateOf={stateOf}
            wanted={article.id === wanted}
            state={articleStateOf(article.id)}
            onUp={at > 0 ? () => move(at, -1) : null}
            onDown={at < articles.length - 1 ? () => move(at, 1) : null}
          />
        ))}
      </div>
      {helpLines.length > 0 && (
        <Section title={t('charter_help')} hint={t('charter_help_hint')}>
          <ul class="w-list">
            {helpLines.map((line) => (
              <li key={localText(line.text, language)}>{localText(line.text, language)}</li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
