import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { TextInput } from '@/components/ui/text-input';
import type { ReviewDetail } from '@/utils/messaging/verbs/review-verbs';

export interface ReviewEvents {
  onAccept: (chosen: readonly number[]) => void;
  onReject: (word: string) => void;
  onAnswer: (state: 'approved' | 'changes') => void;
  /** Opens what was settled or answered again. */
  onUndo: () => void;
}

export interface ReviewDecisionProps extends ReviewEvents {
  detail: ReviewDetail;
  /** Places of the items to take. */
  chosen: readonly number[];
}

/** The decision: a lead takes or rejects, a reviewer approves or asks for changes, an author takes what came back. */
export function ReviewDecision({ detail, chosen, onAccept, onReject, onAnswer, onUndo }: ReviewDecisionProps) {
  const { t } = useI18n();
  const [word, setWord] = useState<string | null>(null);
  const { state, direction, review, proposal } = detail;
  const answered = state === 'sent' && direction === 'in';
  if (state === 'accepted' || state === 'rejected' || answered) {
    return (
      <div class="w-decision">
        {detail.word !== '' && <p>{t('review_word', { word: detail.word })}</p>}
        <Button icon="undo" onClick={onUndo}>
          {t('ui_undo')}
        </Button>
      </div>
    );
  }
  if (state === 'sent') return null;
  if (review && direction === 'in') {
    return (
      <div class="w-decision">
        <p class="m-soft">{t('review_answer_hint', { author: proposal.author })}</p>
        <div class="w-acts">
          <Button look="primary" icon="check" onClick={() => onAnswer('approved')}>
            {t('review_approve')}
          </Button>
          <Button onClick={() => onAnswer('changes')}>{t('review_ask_changes')}</Button>
        </div>
      </div>
    );
  }
  if (word !== null) {
    return (
      <form
        class="w-decision w-form"
        onSubmit={(event) => {
          event.preventDefault();
          onReject(word.trim());
        }}
      >
        <TextInput
          label={t('review_reject_word')}
          hint={t('review_reject_hint')}
          maxLength={500}
          value={word}
          onText={setWord}
        />
        <div class="w-acts">
          <Button type="submit">{t('review_reject_act')}</Button>
          <Button look="quiet" onClick={() => setWord(null)}>
            {t('ui_cancel')}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <div class="w-decision w-acts">
      {review && chosen.length === 0 ? (
        <Button look="primary" icon="check" onClick={() => onAccept([])}>
          {t('review_close')}
        </Button>
      ) : (
        <Button look="primary" icon="check" disabled={chosen.length === 0} onClick={() => onAccept(chosen)}>
          {detail.items > 1 ? t('review_accept_many', { n: chosen.length }) : t('review_accept')}
        </Button>
      )}
      {!review && <Button onClick={() => setWord('')}>{t('review_reject')}</Button>}
    </div>
  );
}
