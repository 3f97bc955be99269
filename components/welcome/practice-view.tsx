import { useI18n } from '@/components/ui/i18n-context';
import { PracticeChecklist, type PracticeChecklistProps } from './practice-checklist';
import { listPracticeComments } from './practice-comments';
import { PracticeItem } from './practice-item';

/** A page of an invented shop with its comments, and the checklist at its side. */
export function PracticeView(props: PracticeChecklistProps) {
  const { t } = useI18n();
  return (
    <div class="m-root p-page">
      <header class="p-head">
        <h1>{t('practice_title')}</h1>
        <p class="m-soft">{t('practice_intro')}</p>
      </header>
      <main class="p-shop">
        <div class="p-post">
          <strong>Maison Tamarin</strong>
          <p>{t('practice_post')}</p>
        </div>
        <h2>{t('practice_comments')}</h2>
        {listPracticeComments(t).map((comment) => (
          <PracticeItem key={comment.id} comment={comment} />
        ))}
      </main>
      <aside class="p-side">
        <PracticeChecklist {...props} />
      </aside>
    </div>
  );
}
