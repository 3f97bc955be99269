import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { Interaction } from '@/utils/log/schema';
import { formatRoute } from '../route';

export interface LineRulesProps {
  line: Interaction;
  articles: readonly { articleId: string; packId: string; number: string; title: string }[];
}

/** What the charter had against the comment, with the articles. */
export function LineRules({ line, articles }: LineRulesProps) {
  const { t } = useI18n();
  return (
    <section>
      <h3>{t('line_rules')}</h3>
      {line.rules.length === 0 && <p class="m-soft">{t('line_rules_none')}</p>}
      <ul class="w-list">
        {line.rules.map(({ ruleId, articleId, category }) => {
          const article = articles.find((known) => known.articleId === articleId);
          return (
            <li key={ruleId}>
              {t(messageKey('category', category))}
              {article && (
                <a class="m-small" href={formatRoute('charter', { pack: article.packId, article: article.articleId })}>
                  {t('line_article', { number: article.number, title: article.title })}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
