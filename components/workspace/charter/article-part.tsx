import { useEffect, useRef } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import type { RuleState } from '@/utils/charter/rule-layer';
import type { Article, Rule } from '@/utils/charter/schema';
import { languages } from '@/utils/community/schema';
import { RuleLine } from './rule-line';

export interface ArticlePartProps {
  article: Article;
  /** The rules that enforce it. */
  rules: readonly Rule[];
  templateTitle: (id: string) => string;
  stateOf: (ruleId: string) => RuleState;
  /** The address leads here: it is brought into view and its rules are open. */
  wanted: boolean;
}

/** An article as members read it, in both languages side by side, and the rules that enforce it. */
export function ArticlePart({ article, rules, templateTitle, stateOf, wanted }: ArticlePartProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted) ref.current?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  return (
    <section ref={ref} class="w-article" data-wanted={wanted}>
      <span class="w-article-number">{article.number}</span>
      <div class="w-article-words">
        <div class="w-columns">
          {languages
            .filter((lang) => article.text[lang])
            .map((lang) => (
              <div key={lang} lang={lang}>
                <h2>{article.title[lang]}</h2>
                <p>{article.text[lang]}</p>
              </div>
            ))}
        </div>
        {rules.length === 0 ? (
          <p class="m-soft m-small">{t('charter_rules_none')}</p>
        ) : (
          <details open={wanted}>
            <summary>{t('charter_rules', { n: rules.length })}</summary>
            {rules.map((rule) => (
              <RuleLine key={rule.id} rule={rule} templateTitle={templateTitle} state={stateOf(rule.id)} />
            ))}
          </details>
        )}
      </div>
    </section>
  );
}
