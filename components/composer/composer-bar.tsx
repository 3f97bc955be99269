import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import type { Finding } from '@/utils/tone/schema';
import { ToneMeter } from './tone-meter';
import { type Voice, VoiceMenu } from './voice-menu';

export interface ComposerBarProps {
  /** From `placeBar`. */
  place: { left: number; top: number; width: number };
  /** Empty while it is unknown. */
  brand: string;
  /** Absent where nothing is to be asked. */
  onBrand?: (() => void) | undefined;
  brandAsked?: boolean;
  voice: Voice;
  findings: readonly Finding[];
  /** Nothing is written yet. */
  empty: boolean;
  /** As this network counts; null where it knows no limit. */
  count: { length: number; max: number } | null;
  collapsed: boolean;
  pickerOpen: boolean;
  remarksOpen: boolean;
  /** As printed on this person's keyboard. */
  pickerKeys: string;
  onPicker: () => void;
  onRemarks: () => void;
  onVoice: (voice: Voice) => void;
  onCollapse: (collapsed: boolean) => void;
}

/** A slim bar beside the site's own composer, never in it. Folds to a dot that keeps showing the tone. */
export function ComposerBar(props: ComposerBarProps) {
  const { place, brand, voice, findings, empty, count, collapsed, pickerOpen, remarksOpen, pickerKeys } = props;
  const { t } = useI18n();
  const left = count && count.max - count.length;
  if (collapsed) {
    return (
      <div class="m-bar m-bar-dot" style={{ left: `${place.left + place.width - 30}px`, top: `${place.top}px` }}>
        <ToneMeter bare findings={findings} empty={empty} open={false} onPress={() => props.onCollapse(false)} />
        <span class="m-hidden">{t('composer_expand')}</span>
      </div>
    );
  }
  return (
    <div
      class="m-bar"
      role="toolbar"
      aria-label={t('composer_bar_label')}
      style={{ left: `${place.left}px`, top: `${place.top}px`, width: `${place.width}px` }}
    >
      <Button
        look="quiet"
        small
        icon="template"
        aria-expanded={pickerOpen}
        aria-haspopup="dialog"
        title={pickerKeys}
        onClick={props.onPicker}
      >
        {t('composer_templates')}
      </Button>
      <ToneMeter findings={findings} empty={empty} open={remarksOpen} onPress={props.onRemarks} />
      <span class="m-hidden" role="status">
        {!empty && findings.length > 0 && t('composer_remarks', { n: findings.length })}
      </span>
      {props.onBrand && (
        <Button look="quiet" small aria-expanded={props.brandAsked} aria-haspopup="true" onClick={props.onBrand}>
          {t('composer_brand_ask')}
        </Button>
      )}
      {brand && (
        <span class="m-bar-brand m-soft m-small m-cut" title={t('composer_brand', { brand })}>
          {brand}
        </span>
      )}
      <span class="m-bar-end">
        {count && left !== null && (
          <span
            class="m-count m-small"
            data-kind={left < 0 ? 'serious' : left < count.max / 10 ? 'attention' : undefined}
            title={t(left < 0 ? 'composer_over_label' : 'composer_left_label', { n: Math.abs(left), max: count.max })}
          >
            {t(left < 0 ? 'composer_over' : 'composer_left', { n: Math.abs(left) })}
          </span>
        )}
        <VoiceMenu voice={voice} onVoice={props.onVoice} />
        <IconButton small icon="right" label={t('composer_collapse')} onClick={() => props.onCollapse(true)} />
      </span>
    </div>
  );
}
