import { Banner } from '@/components/ui/banner';
import { useI18n } from '@/components/ui/i18n-context';
import { Skeleton } from '@/components/ui/skeleton';
import type { Rendering, TemplateHit } from '@/utils/messaging/protocol';
import { PickerMissing } from './picker-missing';
import type { Answers } from './picker-types';

export interface PickerPreviewProps {
  hit: TemplateHit | undefined;
  rendering: Rendering | null;
  /** Questions stay in sight once answered, so that an answer can be changed. */
  fields: Rendering['missing'];
  answers: Answers;
  onAnswers: (answers: Answers) => void;
}

/** What scrolls must be within reach of the keyboard. */
const reachable = { tabIndex: 0 } as const;

/** The active template as it will be written, with its questions, its language and its mistakes. */
export function PickerPreview({ hit, rendering, fields, answers, onAnswers }: PickerPreviewProps) {
  const { t, language } = useI18n();
  if (!hit) return <div class="m-picker-preview m-soft">{t('picker_no_choice')}</div>;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <section class="m-picker-preview" {...reachable} aria-label={t('picker_preview')} aria-busy={rendering === null}>
      {rendering === null && <Skeleton lines={4} />}
      {rendering?.error && <Banner kind="serious">{t('picker_error', rendering.error)}</Banner>}
      {rendering?.otherLanguage && (
        <Banner kind="note">{t('picker_other_language', { lang: names.of(rendering.lang) ?? rendering.lang })}</Banner>
      )}
      {fields.length > 0 && <PickerMissing fields={fields} answers={answers} onAnswers={onAnswers} />}
      {rendering && !rendering.error && (
        <p class="m-picker-text" dir="auto" lang={rendering.lang}>
          <PreviewText rendering={rendering} />
        </p>
      )}
      {rendering?.personalSpan && !rendering.error && <p class="m-soft m-small">{t('picker_personalise_hint')}</p>}
    </section>
  );
}

/** The text, with the part to be made personal marked; with the questions' names in brackets while any is open. */
function PreviewText({ rendering: { text, preview, missing, personalSpan } }: { rendering: Rendering }) {
  if (missing.length > 0) return <>{preview}</>;
  if (!personalSpan) return <>{text}</>;
  const { start, end } = personalSpan;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
