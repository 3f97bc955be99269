import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import { BarLine, type BarLineProps } from './bar-line';

export interface ElsewhereLineProps extends Pick<BarLineProps, 'bar'> {
  /** ISO 8601: when the other draft was begun. */
  since: string;
  /** Ms since the epoch. */
  now: number;
}

/** A draft for the same comment stands in another tab or window of this person. */
export function ElsewhereLine({ bar, since, now }: ElsewhereLineProps) {
  const { t, language } = useI18n();
  return <BarLine bar={bar} icon="open" text={t('composer_elsewhere', { ago: formatAgo(since, now, language) })} />;
}
