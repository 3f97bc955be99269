import { Chip } from '@/components/ui/chip';
import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import type { ReviewRow } from '@/utils/messaging/verbs/review-verbs';
import { formatRoute } from '../route';

export interface ReviewLineProps {
  row: ReviewRow;
  showPack: boolean;
  now: number;
}

/** One proposal or review in the list: what it is about, from whom, how it stands. */
export function ReviewLine({ row, showPack, now }: ReviewLineProps) {
  const { t, language } = useI18n();
  const { id, names, items, kinds, author, at, state, review, packTitle, word } = row;
  const left = items - names.length;
  const [kind = 'part'] = kinds;
  return (
    <li class="w-review-line">
      <div>
        <a href={formatRoute('review', { id })}>
          <strong>{t(`review_kind_${kind}`)}</strong> {names.join(', ')}
          {left > 0 && ` ${t('review_more_items', { n: left })}`}
        </a>
        <p class="m-soft m-small">
          {t('review_from', { author, ago: formatAgo(at, now, language) })}
          {showPack && ` · ${packTitle}`}
          {review && ` · ${t(`review_verdict_${review.state}`, { reviewer: review.reviewer })}`}
        </p>
        {state === 'rejected' && word !== '' && <p class="m-small">{t('review_word', { word })}</p>}
      </div>
      <Chip {...((state === 'open' || state === 'returned') && { kind: 'attention' })}>
        {t(`review_state_${state}`)}
      </Chip>
    </li>
  );
}
