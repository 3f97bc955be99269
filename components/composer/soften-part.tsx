import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Progress } from '@/components/ui/progress';

/** How far a proposal of the browser's own model is. */
export type Softening =
  | { step: 'offer' | 'consent' | 'thinking' | 'failed' }
  | { step: 'downloading'; share: number }
  | { step: 'proposal'; text: string };

export interface SoftenPartProps {
  softening: Softening;
  onAsk: () => void;
  /** Agrees to the download. */
  onConsent: () => void;
  onDecline: () => void;
  /** Only now are the words written. */
  onUse: (text: string) => void;
}

/** A softer wording from the browser's own model: asked for, agreed to, labelled, and never written by itself. */
export function SoftenPart({ softening, onAsk, onConsent, onDecline, onUse }: SoftenPartProps) {
  const { t } = useI18n();
  switch (softening.step) {
    case 'offer':
      return (
        <div class="m-bubble-acts">
          <Button look="quiet" small icon="tone" onClick={onAsk}>
            {t('soften_ask')}
          </Button>
        </div>
      );
    case 'consent':
      return (
        <div class="m-soften">
          <p class="m-small">{t('soften_consent')}</p>
          <div class="m-bubble-acts">
            <Button small icon="download" onClick={onConsent}>
              {t('soften_download')}
            </Button>
            <Button look="quiet" small onClick={onDecline}>
              {t('soften_not_now')}
            </Button>
          </div>
        </div>
      );
    case 'downloading': {
      const n = Math.round(softening.share * 100);
      return <Progress label={t('soften_downloading', { n })} value={n} max={100} />;
    }
    case 'thinking':
      return (
        <p class="m-soft m-small" role="status">
          {t('soften_thinking')}
        </p>
      );
    case 'failed':
      return (
        <p class="m-soft m-small" role="status">
          {t('soften_failed')}
        </p>
      );
    case 'proposal':
      return (
        <div class="m-soften" role="status">
          <p class="m-proposal">
            <ins dir="auto">{softening.text}</ins>
            <span class="m-soft m-small">{t('soften_by')}</span>
          </p>
          <div class="m-bubble-acts">
            <Button small onClick={() => onUse(softening.text)}>
              {t('soften_use')}
            </Button>
          </div>
        </div>
      );
  }
}
