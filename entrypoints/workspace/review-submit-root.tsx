import { Skeleton } from '@/components/ui/skeleton';
import { SubmitView } from '@/components/workspace/review/submit-view';
import { formatRoute } from '@/components/workspace/route';
import { callBackground } from '@/utils/messaging/call-background';
import { comparePacks } from '@/utils/packs/compare/compare-packs';
import { layDraft } from '@/utils/packs/release/lay-draft';
import { useAnswer } from './use-answer';
import { usePacks } from './use-packs';
import type { PageActions } from './use-page';

/** Joins the draft of a pack to its reviewer. @param packId null: the first pack */
export function ReviewSubmitRoot({ page, packId }: { page: PageActions; packId: string | null }) {
  const packs = usePacks(page);
  const id = packId ?? packs?.[0]?.pack.id ?? '';
  if (!packs || id === '') return <div class="w-page" aria-busy="true" />;
  return <DraftRoot page={page} packId={id} />;
}

function DraftRoot({ page, packId }: { page: PageActions; packId: string }) {
  const draft = useAnswer('layer.read', { packId }, page.tell).data;
  const rules = useAnswer('rules.read', { packId }, page.tell).data;
  if (!draft || !rules) {
    return (
      <div class="w-page" aria-busy="true">
        <Skeleton lines={6} />
      </div>
    );
  }
  const { published, layer } = draft;
  return (
    <SubmitView
      changes={comparePacks(published, layDraft(published, { packLayer: layer, ruleLayer: rules.layer }))}
      onSubmit={(submitted) =>
        void page.run(async () => {
          const { id } = await callBackground('review.submit', { packId, ...submitted });
          location.hash = formatRoute('review', { id });
        })
      }
    />
  );
}
