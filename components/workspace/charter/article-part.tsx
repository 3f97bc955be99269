import { useEffect, useRef } from 'preact/hooks';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import type { RuleState } from '@/utils/charter/rule-layer';
import type { Article, Rule } from '@/utils/charter/schema';
import { languages } from '@/utils/community/schema';
import type { PartState } from '../part/part-head';
import { formatRoute } from '../route';
import { RuleLine } from './rule-line';

export interface ArticlePartProps {
  article: Article;
  /** The rules that enforce it. */
  rules: readonly Rule[];
  templateTitle: (id: string) => string;
  stateOf: (ruleId: string) => RuleState;
  /** The address leads here: it is brought into view and its rules are open. */
  wanted: boolean;
  /** Whose version of it this is. */
  state: PartState;
  /** Null: it is the first, or the last. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}

/** An article as members read it, in both languages side by side, and the rules that enforce it. */
export function ArticlePart({ article, rules, templateTitle, stateOf, wanted, state, onUp, onDown }: ArticlePartProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted) ref.current?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  return (
    <section ref={ref} class="w-article" data-wanted={wanted}>
      <span class="w-article-number">{article.number}</span>
      <div class="w-article-words">
        <div class="w-article-acts">
          {state !== 'pack' && <Chip>{t(`part_state_${state}`)}</Chip>}
          <IconButton
            small
            icon="up"
            label={t('article_up', { number: article.number })}
            disabled={onUp === null}
            onClick={onUp ?? undefined}
          />
          <IconButton
            small
            icon="down"
            label={t('article_down', { number: article.number })}
            disabled={onDown === null}
            onClick={onDown ?? undefined}
          />
          <a
            class="m-button m-quiet m-compact"
            href={formatRoute('charter', { edit: article.id })}
            aria-label={t('article_edit_named', { number: article.number })}
          >
            {t('article_edit')}
          </a>
        </div>
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
