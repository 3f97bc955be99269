import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { textOf, useI18n } from '@/components/ui/i18n-context';
import { markOfSeverity } from '@/components/ui/mark-kind';
import { messageKey } from '@/components/ui/message-key';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { Violation } from '@/utils/charter/schema';
import type { CardArticle } from './card-types';

export interface CardFindingProps {
  violation: Violation;
  article: CardArticle | undefined;
  onWrong: () => void;
}

/** One violation: how grave, which article, and on demand why and in which words of the charter. */
export function CardFinding({ violation, article, onWrong }: CardFindingProps) {
  const { t } = useI18n();
  const [wrong, setWrong] = useState(false);
  const kind = markOfSeverity(violation.severity);
  return (
    <li class="m-finding" data-kind={kind} data-wrong={wrong}>
      <div class="m-finding-line">
        <SeverityMark kind={kind} word={t(messageKey('severity', violation.severity))} />
        <strong>{t(messageKey('category', violation.category))}</strong>
      </div>
      {article && <p class="m-small">{t('overlay_article_title', { number: article.number, title: article.title })}</p>}
      {wrong ? (
        <p class="m-soft m-small" role="status">
          {t('overlay_wrong_noted')}
        </p>
      ) : (
        <details>
          <summary class="m-small">{t('overlay_why')}</summary>
          <p>{textOf(t, violation.why)}</p>
          {violation.stands && <p class="m-soft m-small">{textOf(t, violation.stands)}</p>}
          {article && <blockquote class="m-charter-words">{article.text}</blockquote>}
          <Button
            look="quiet"
            small
            onClick={() => {
              setWrong(true);
              onWrong();
            }}
          >
            {t('overlay_wrong')}
          </Button>
        </details>
      )}
    </li>
  );
}
