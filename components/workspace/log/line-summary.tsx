import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { networkNames } from '@/utils/community/network-names';
import type { Interaction } from '@/utils/log/schema';
import { formatWhen } from './format-when';
import { OutcomeWord } from './outcome-word';

export interface LineSummaryProps {
  line: Interaction;
  /** Ms since the epoch. */
  now: number;
  href: string;
  /** Target of the link: a new tab from a narrow place. */
  target?: string;
}

/** One line of the log in two: what, whom, where, when; then the words. */
export function LineSummary({ line, now, href, target }: LineSummaryProps) {
  const { t, language } = useI18n();
  return (
    <a class="w-line" href={href} target={target}>
      <span class="w-line-head">
        <strong>{t(messageKey('action', line.action))}</strong>
        <span class="m-soft m-cut">
          {[line.item?.author.name || t('log_by_hand'), networkNames[line.network]].join(' · ')}
        </span>
        <span class="w-line-end m-small">
          <OutcomeWord line={line} now={now} />
          <time class="m-soft" dateTime={line.at}>
            {formatWhen(line.at, now, language)}
          </time>
        </span>
      </span>
      <span class="m-soft m-cut">{line.item?.text || line.comment}</span>
    </a>
  );
}
