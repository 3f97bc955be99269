import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import { TextArea } from '@/components/ui/text-area';

export interface CommentThreadProps {
  /** What the comments are about. */
  name: string;
  comments: readonly { author: string; at: string; text: string }[];
  now: number;
  /** Absent: none can be added any more. */
  onComment?: ((text: string) => void) | undefined;
}

/** What reviewer and author said of one item, oldest first. */
export function CommentThread({ name, comments, now, onComment }: CommentThreadProps) {
  const { t, language } = useI18n();
  const [text, setText] = useState<string | null>(null);
  return (
    <div class="w-thread">
      {comments.map(({ author, at, text: said }) => (
        <div key={`${at} ${author}`} class="w-comment">
          <p class="m-small">
            <strong>{author}</strong> <span class="m-soft">{formatAgo(at, now, language)}</span>
          </p>
          <p class="w-pre" dir="auto">
            {said}
          </p>
        </div>
      ))}
      {onComment &&
        (text === null ? (
          <Button
            small
            look="quiet"
            icon="note"
            aria-label={`${t('review_comment_add')} (${name})`}
            onClick={() => setText('')}
          >
            {t('review_comment_add')}
          </Button>
        ) : (
          <form
            class="w-form"
            onSubmit={(event) => {
              event.preventDefault();
              onComment(text.trim());
              setText(null);
            }}
          >
            <TextArea
              label={t('review_comment_on', { name })}
              maxLength={2000}
              rows={2}
              value={text}
              onText={setText}
            />
            <div class="w-acts">
              <Button small type="submit" disabled={text.trim() === ''}>
                {t('review_comment_send')}
              </Button>
              <Button small look="quiet" onClick={() => setText(null)}>
                {t('ui_cancel')}
              </Button>
            </div>
          </form>
        ))}
    </div>
  );
}
