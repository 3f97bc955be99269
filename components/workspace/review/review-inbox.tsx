import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import type { ReviewRow } from '@/utils/messaging/verbs/review-verbs';
import { PageHead } from '../page-head';
import { formatRoute } from '../route';
import { Section } from '../section';
import { OpenProposal, type OpenProposalProps } from './open-proposal';
import { ReviewLine } from './review-line';

export interface ReviewInboxProps extends OpenProposalProps {
  rows: readonly ReviewRow[];
  /** Several packs are installed: each line says which. */
  severalPacks: boolean;
  now: number;
}

const groups = [
  { title: 'review_to_decide', states: ['open', 'returned'] },
  { title: 'review_waiting', states: ['sent'] },
  { title: 'review_settled', states: ['accepted', 'rejected'] },
] as const;

/** What colleagues propose, what went out, what is settled; and the way to open one more. */
export function ReviewInbox({ rows, severalPacks, now, ...open }: ReviewInboxProps) {
  const { t } = useI18n();
  return (
    <div class="w-page">
      <PageHead
        title={t('area_review')}
        actions={
          <a class="m-button m-secondary" href={formatRoute('review', { view: 'submit' })}>
            {t('review_submit')}
          </a>
        }
      >
        {t('review_intro')}
      </PageHead>
      <OpenProposal {...open} />
      {groups.map(({ title, states }) => {
        const group = rows.filter(({ state }) => states.some((one) => one === state));
        if (group.length === 0 && title !== 'review_to_decide') return null;
        return (
          <Section key={title} title={t(title)}>
            {group.length === 0 ? (
              <EmptyState icon="check" title={t('review_none')}>
                {t('review_none_text')}
              </EmptyState>
            ) : (
              <ul class="w-reviews">
                {group.map((row) => (
                  <ReviewLine key={row.id} row={row} showPack={severalPacks} now={now} />
                ))}
              </ul>
            )}
          </Section>
        );
      })}
    </div>
  );
}
