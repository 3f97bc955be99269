import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import type { PracticeComment } from './practice-comments';

/** One comment of the practice page, with a reply box of its own as sites have them: the field is plain, the page knows nothing of Moderato. */
export function PracticeItem({ comment }: { comment: PracticeComment }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const [replies, setReplies] = useState<readonly string[]>([]);
  const field = useRef<HTMLTextAreaElement>(null);
  const reply = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const label = t('practice_your_reply', { name: comment.name });
  return (
    <article class="p-comment" data-practice-id={comment.id}>
      <span class="p-face" aria-hidden="true">
        {comment.name[0]}
      </span>
      <div class="p-body">
        <h3 class="p-author">{comment.name}</h3>
        <p class="p-text">{comment.text}</p>
        {!open && (
          <Button
            ref={reply}
            small
            look="quiet"
            data-reply
            aria-label={t('practice_reply_to', { name: comment.name })}
            onClick={() => setOpen(true)}
          >
            {t('practice_reply')}
          </Button>
        )}
        {open && (
          <form
            class="p-form"
            onSubmit={(event) => {
              event.preventDefault();
              const text = field.current?.value.trim() ?? '';
              if (text === '') return;
              setReplies([...replies, text]);
              setOpen(false);
            }}
          >
            {comment.draft !== '' && replies.length === 0 && <p class="m-soft m-small">{t('practice_rough')}</p>}
            <textarea
              ref={field}
              class="m-input m-text-area"
              rows={4}
              aria-label={label}
              defaultValue={replies.length === 0 ? comment.draft : ''}
            />
            <Button type="submit" look="primary" small>
              {t('practice_send')}
            </Button>
          </form>
        )}
        {replies.map((text) => (
          <div key={text} class="p-reply">
            <strong>Maison Tamarin</strong>
            <p>{text}</p>
          </div>
        ))}
      </div>
    </article>
  );
}
