import { useState } from 'preact/hooks';
import { Skeleton } from '@/components/ui/skeleton';
import { ReviewInbox } from '@/components/workspace/review/review-inbox';
import { formatRoute, type Route } from '@/components/workspace/route';
import { callBackground } from '@/utils/messaging/call-background';
import type { ShownProblem } from '@/utils/messaging/verbs/subscription-verbs';
import { ReviewDetailRoot } from './review-detail-root';
import { ReviewSubmitRoot } from './review-submit-root';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

export interface ReviewRootProps {
  page: PageActions;
  params: Route['params'];
}

/** Joins the proposals to the background: the list, one of them, a draft on its way to a reviewer. */
export function ReviewRoot({ page, params }: ReviewRootProps) {
  if (params.view === 'submit') return <ReviewSubmitRoot page={page} packId={params.pack ?? null} />;
  if (params.id) return <ReviewDetailRoot key={params.id} page={page} id={params.id} />;
  return <ReviewListRoot page={page} />;
}

function ReviewListRoot({ page }: { page: PageActions }) {
  const rows = useAnswer('review.list', {}, page.tell);
  const packs = useAnswer('pack.state', {}, page.tell);
  const [problem, setProblem] = useState<ShownProblem | null>(null);
  const open = (text: string) =>
    void page.run(async () => {
      const answer = await callBackground('review.open', { text });
      if (!answer.ok) return setProblem(answer.problem);
      location.hash = formatRoute('review', { id: answer.id });
    });
  if (!rows.data) {
    return (
      <div class="w-page" aria-busy="true">
        <Skeleton lines={6} />
      </div>
    );
  }
  return (
    <ReviewInbox
      rows={rows.data}
      severalPacks={(packs.data?.length ?? 0) > 1}
      now={Date.now()}
      problem={problem}
      onText={open}
      // A file of another kind or size is refused by its text, with the reason.
      onFile={(file) => void file.slice(0, 1_000_001).text().then(open)}
    />
  );
}
