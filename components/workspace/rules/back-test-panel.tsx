import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { Progress } from '@/components/ui/progress';
import type { BackTest } from '@/utils/charter/back-test';
import { SeenExample } from './seen-example';

export interface BackTestPanelProps {
  /** So far; null before anything is known. */
  test: BackTest | null;
  /** Comments there are. */
  total: number;
  /** ISO 8601. */
  since: string | null;
  busy: boolean;
  /** The rule cannot be tried as it is: the figures are those of the last one that could. */
  stale: boolean;
}

const lists = ['added', 'removed', 'kept'] as const;

/** What the rule does to the comments seen on this machine, and what changed against the version in force. */
export function BackTestPanel({ test, total, since, busy, stale }: BackTestPanelProps) {
  const { t, language } = useI18n();
  if (total === 0) {
    return (
      <EmptyState icon="clock" title={t('rules_seen_none')}>
        {t('rules_seen_none_text')}
      </EmptyState>
    );
  }
  if (!test) return <p class="m-soft">{t('rules_seen_waits')}</p>;
  const when = since ? new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(since)) : '';
  // Nothing, on a handful of comments: less than the browser's clock shows.
  const micros = Math.round(test.microsPerItem * 10) / 10;
  const number = new Intl.NumberFormat(language);
  const figures = [
    [t('rules_seen_flagged'), number.format(test.flaggedNow)],
    [t('rules_seen_added'), `+${number.format(test.addedCount)}`],
    [t('rules_seen_removed'), `−${number.format(test.removedCount)}`],
  ] as const;
  return (
    <div class="w-form" aria-busy={busy}>
      <p class="m-soft">{t('rules_seen_of', { n: total, when })}</p>
      {stale && <p data-stale>{t('rules_seen_stale')}</p>}
      {busy && (
        <Progress
          label={t('rules_seen_busy')}
          value={test.checked}
          max={total}
          text={t('rules_seen_progress', { done: test.checked, total })}
        />
      )}
      <dl class="w-seen-figures" aria-live="polite">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dd>{value}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      {lists
        .filter((kind) => test[kind].length > 0)
        .map((kind) => (
          <details key={kind} open={kind !== 'kept'} data-list={kind}>
            <summary>{t(`rules_seen_list_${kind}`)}</summary>
            <ul class="w-seen-list">
              {test[kind].map((example) => (
                <SeenExample key={example.key} example={example} />
              ))}
            </ul>
          </details>
        ))}
      {micros > 0 && <p class="m-soft m-small">{t('rules_seen_micros', { micros })}</p>}
    </div>
  );
}
