import type { ComponentChildren } from 'preact';
import { useI18n } from '@/components/ui/i18n-context';
import type { RuleState } from '@/utils/charter/rule-layer';
import type { Charter } from '@/utils/charter/schema';
import { localText } from '../local-text';
import { PageHead } from '../page-head';
import { Section } from '../section';
import { ArticlePart } from './article-part';

export interface CharterViewProps {
  packTitle: string;
  charter: Charter;
  templateTitle: (id: string) => string;
  /** What can be done with the rules. */
  acts?: ComponentChildren;
  stateOf: (ruleId: string) => RuleState;
  /** Id of the article the address leads to. */
  wanted: string | null;
}

/** The charter: what members read, and what the engine looks for. */
export function CharterView({ packTitle, charter, templateTitle, acts, stateOf, wanted }: CharterViewProps) {
  const { t, language } = useI18n();
  const { articles, rules, helpLines } = charter;
  return (
    <div class="w-page">
      <PageHead title={t('area_charter')} actions={acts}>
        {t('charter_intro', { articles: articles.length, rules: rules.length, pack: packTitle })}
      </PageHead>
      <div class="w-articles">
        {articles.map((article) => (
          <ArticlePart
            key={article.id}
            article={article}
            rules={rules.filter((rule) => rule.article === article.id)}
            templateTitle={templateTitle}
            stateOf={stateOf}
            wanted={article.id === wanted}
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
