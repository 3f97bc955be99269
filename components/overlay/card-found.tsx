import { useState } from 'preact/hooks';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { markOfSignal } from '@/components/ui/mark-kind';
import { messageKey } from '@/components/ui/message-key';
import { CardFinding } from './card-finding';
import type { CardData } from './card-types';
import { Quotation } from './quotation';

export interface CardFoundProps {
  data: CardData;
  onWrong: (index: number) => void;
}

/** How many violations are shown before "show more": the buttons stay near. */
const shownAtFirst = 3;

/** The comment with its words marked, each violation with its article, the signals, and help for distress. */
export function CardFound({ data, onWrong }: CardFoundProps) {
  const { t } = useI18n();
  const [all, setAll] = useState(false);
  const { item, verdict, articles, helpLines } = data;
  const violations = verdict?.violations ?? [];
  const sorted = violations.toSorted((a, b) => b.severity - a.severity);
  const signals = verdict?.signals ?? [];
  const distress = signals.some(({ signal }) => signal === 'distress');
  return (
    <section aria-label={t('overlay_found')}>
      <Quotation text={item.text} verdict={verdict} />
      {signals.length > 0 && (
        <ul class="m-chips" aria-label={t('overlay_signals')}>
          {signals.map(({ signal }) => (
            <li key={signal}>
              <Chip kind={markOfSignal(signal)}>{t(messageKey('signal', signal))}</Chip>
            </li>
          ))}
        </ul>
      )}
      {distress && helpLines.length > 0 && (
        <div class="m-help-lines" data-kind="care">
          <h3>{t('overlay_help_lines')}</h3>
          <ul>
            {helpLines.map(({ text, url }) => (
              <li key={text}>
                {url ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {text}
                  </a>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {violations.length > 0 && (
        <ul class="m-findings">
          {(all ? sorted : sorted.slice(0, shownAtFirst)).map((violation) => (
            <CardFinding
              key={`${violation.ruleId} ${violation.spans[0]?.start ?? ''}`}
              violation={violation}
              article={articles.find((article) => article.id === violation.articleId)}
              onWrong={() => onWrong(violations.indexOf(violation))}
            />
          ))}
          {!all && sorted.length > shownAtFirst && (
            <li>
              <button type="button" class="m-link" onClick={() => setAll(true)}>
                {t('overlay_more_found', { n: sorted.length - shownAtFirst })}
              </button>
            </li>
          )}
        </ul>
      )}
      {violations.length === 0 && verdict?.worthALook && <p class="m-soft">{t('overlay_worth_a_look_why')}</p>}
      {violations.length === 0 && signals.length === 0 && verdict && !verdict.worthALook && (
        <p class="m-soft">{t('overlay_calm')}</p>
      )}
    </section>
  );
}
