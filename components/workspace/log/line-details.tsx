import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { messageKey } from '@/components/ui/message-key';
import { networkNames } from '@/utils/community/network-names';
import type { Interaction } from '@/utils/log/schema';
import { formatRoute } from '../route';
import { formatWhen } from './format-when';
import { LineFacts } from './line-facts';
import { LineNote } from './line-note';
import { LineRules, type LineRulesProps } from './line-rules';
import { LineTone } from './line-tone';
import { OutcomeWord } from './outcome-word';

export interface LineDetailsProps {
  line: Interaction;
  /** Articles the line names, in the charter's words. */
  articles: LineRulesProps['articles'];
  /** A template's title by its id. */
  templateTitle: (id: string) => string;
  /** Ms since the epoch. */
  now: number;
  onClose: () => void;
  onEdit: (comment: string) => void;
  onDelete: () => void;
}

/** All that is known of one line: the comment as it was, what was done and why, how it ended. */
export function LineDetails(props: LineDetailsProps) {
  const { t, language } = useI18n();
  const { line, now } = props;
  const { item } = line;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const link = item?.permalink && /^https?:/.test(item.permalink) ? item.permalink : null;
  const author = item?.author;
  return (
    <aside
      ref={panel}
      class="w-details"
      tabIndex={-1}
      aria-label={t('line_details')}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && props.onClose()}
    >
      <header class="w-details-head">
        <div>
          <h2>{t(messageKey('action', line.action))}</h2>
          <p class="m-soft m-small">
            {networkNames[line.network]} · <time dateTime={line.at}>{formatWhen(line.at, now, language)}</time> ·{' '}
            <OutcomeWord line={line} now={now} />
          </p>
        </div>
        <IconButton icon="close" label={t('line_close')} onClick={props.onClose} />
      </header>
      {item && (
        <section>
          <h3>{t('line_comment')}</h3>
          <p>
            <strong>{author?.name}</strong> {author?.handle && <span class="m-soft">{author.handle}</span>}
          </p>
          <blockquote class="w-quote" dir="auto">
            {item.text}
          </blockquote>
          <p class="w-details-links m-small">
            {item.publishedAt && (
              <span class="m-soft">{t('line_published', { when: formatWhen(item.publishedAt, now, language) })}</span>
            )}
            {link && (
              <a href={link} target="_blank" rel="noreferrer">
                {t('line_open_item')}
              </a>
            )}
            {author && (
              <a href={formatRoute('log', { text: author.handle ?? author.name, network: line.network })}>
                {t('line_author_history')}
              </a>
            )}
          </p>
        </section>
      )}
      <LineNote line={line} onEdit={props.onEdit} />
      {item && <LineRules line={line} articles={props.articles} />}
      <LineTone line={line} />
      <LineFacts line={line} templateTitle={props.templateTitle} />
      <footer>
        <Button small look="danger" icon="trash" onClick={props.onDelete}>
          {t('log_delete')}
        </Button>
      </footer>
    </aside>
  );
}
