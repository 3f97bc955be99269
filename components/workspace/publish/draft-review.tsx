import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import type { DraftReview as Review } from '@/utils/packs/proposals/find-draft-review';
import { formatRoute } from '../route';

export interface DraftReviewProps {
  packId: string;
  /** Null: nobody was asked to read this draft. */
  review: Review | null;
}

/** Whether somebody read the draft, and what they said: a word beside the button, not a lock on it. */
export function DraftReview({ packId, review }: DraftReviewProps) {
  const { t } = useI18n();
  if (!review)
    return (
      <p class="m-soft" data-review="none">
        {t('pub_review_none')}{' '}
        <a href={formatRoute('review', { view: 'submit', pack: packId })}>{t('review_submit')}</a>
      </p>
    );
  const { id, reviewer, state, unseen } = review;
  return (
    <div class="w-fresh" data-review={state}>
      <Chip {...(state === 'changes' && { kind: 'attention' })}>{t('pub_review')}</Chip>
      <a href={formatRoute('review', { id })}>{t(`review_verdict_${state}`, { reviewer })}</a>
      {unseen > 0 && <span class="m-soft">{t('pub_review_unseen', { n: unseen })}</span>}
    </div>
  );
}
