import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { TextArea } from '@/components/ui/text-area';
import { ShareBox } from './share-box';

export interface ProposeFormProps {
  /** What is proposed, in a sentence. */
  what: string;
  /** Somebody's comment that goes with it, to be trimmed; null: none does. */
  comment: string | null;
  /** Words the comment must keep. */
  words: readonly string[];
  /** Once it was made. */
  share: { text: string; isLink: boolean } | null;
  copied: boolean;
  onMake: (proposal: { comment: string | null; note: string }) => void;
  onCopy: () => void;
  onSave?: (() => void) | undefined;
}

/** A proposal on its way to the lead: what goes into it is seen, trimmed and handed on by the person. */
export function ProposeForm({ what, comment, words, share, copied, onMake, onCopy, onSave }: ProposeFormProps) {
  const { t } = useI18n();
  const [text, setText] = useState(comment ?? '');
  const [note, setNote] = useState('');
  const lost = comment === null ? [] : words.filter((one) => !text.includes(one));
  return (
    <form
      class="m-propose-form"
      onSubmit={(event) => {
        event.preventDefault();
        onMake({ comment: comment === null ? null : text.trim(), note: note.trim() });
      }}
    >
      <p>{what}</p>
      {share ? (
        <>
          <ShareBox {...share} onCopy={onCopy} onSave={onSave} />
          <p class="m-small" role="status">
            {copied && t('propose_copied')}
          </p>
        </>
      ) : (
        <>
          {comment !== null && (
            <TextArea
              label={t('propose_comment')}
              hint={t('propose_comment_hint')}
              error={lost.length > 0 ? t('propose_words_gone', { words: lost.join(', ') }) : undefined}
              maxLength={5000}
              rows={4}
              value={text}
              onText={setText}
            />
          )}
          <TextArea label={t('propose_note')} maxLength={2000} rows={2} value={note} onText={setNote} />
          <div class="m-share-acts">
            <Button look="primary" type="submit" disabled={lost.length > 0 || (comment !== null && text.trim() === '')}>
              {t('propose_make')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
