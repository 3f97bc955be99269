import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { Skeleton } from '@/components/ui/skeleton';
import { ReviewView } from '@/components/workspace/review/review-view';
import { callBackground } from '@/utils/messaging/call-background';
import type { Share } from '@/utils/messaging/verbs/review-verbs';
import { downloadText } from './download-text';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';
import { useTemplateTitles } from './use-template-titles';

/** Joins one proposal or review to the background. */
export function ReviewDetailRoot({ page, id }: { page: PageActions; id: string }) {
  const { t } = useI18n();
  const { data: detail, busy, reload } = useAnswer('review.read', { id }, page.tell);
  const templateTitle = useTemplateTitles(page);
  const [share, setShare] = useState<Share | null>(null);
  const isSent = detail?.state === 'sent';
  const stamp = detail?.at;
  useEffect(() => {
    // What was answered, or sent again, is signed anew.
    if (isSent && stamp) void callBackground('review.share', { id }).then(setShare, page.tell);
    else setShare(null);
  }, [id, isSent, stamp, page]);
  if (!detail) {
    return (
      <div class="w-page" aria-busy={busy}>
        {busy ? (
          <Skeleton lines={6} />
        ) : (
          <EmptyState icon="handOver" title={t('review_none')}>
            {t('review_none_text')}
          </EmptyState>
        )}
      </div>
    );
  }
  const run = (work: () => Promise<unknown>) => page.run(() => work().then(reload));
  const undo = () =>
    void run(async () => {
      const { left } = await callBackground('review.undo', { id });
      page.show({ text: left > 0 ? t('review_undone_left', { n: left }) : t('review_undone') });
    });
  const settle = async (text: string, work: () => Promise<unknown>) => {
    if (await run(work)) page.show({ text, action: { label: t('ui_undo'), run: undo } });
  };
  return (
    <ReviewView
      detail={detail}
      share={share}
      templateTitle={templateTitle}
      now={Date.now()}
      onText={(at, path, text) => void run(() => callBackground('review.edit', { id, at, path: [...path], text }))}
      onComment={(at, text) => void run(() => callBackground('review.comment', { id, at, text }))}
      onAccept={(chosen) =>
        void settle(t('review_accepted'), () => callBackground('review.accept', { id, chosen: [...chosen] }))
      }
      onReject={(word) => void settle(t('review_rejected'), () => callBackground('review.reject', { id, word }))}
      onAnswer={(state) => void run(() => callBackground('review.answer', { id, state }))}
      onUndo={undo}
      onCopy={() =>
        void page.run(async () => {
          await navigator.clipboard.writeText(share?.text ?? '');
          page.show({ text: t('ui_copied') });
        })
      }
      onSave={() => share && downloadText(share.fileName, share.file, 'application/jose')}
    />
  );
}
