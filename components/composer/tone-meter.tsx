import type { Ref } from 'preact';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { Finding } from '@/utils/tone/schema';
import { findingMark } from './finding-mark';

export interface ToneMeterProps {
  findings: readonly Finding[];
  /** Nothing is written yet: there is no tone to speak of. */
  empty: boolean;
  /** The list of remarks is shown. */
  open: boolean;
  keyHint?: string | undefined;
  onPress: () => void;
  /** Shape only, for the folded bar. */
  bare?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** Calm, or as many remarks as the list holds and how many of them hold the reply: shape, word and colour. Opens the list. */
export function ToneMeter({ findings, empty, open, keyHint, onPress, bare, ref }: ToneMeterProps) {
  const { t } = useI18n();
  const holds = findings.filter(({ severity }) => severity === 'hold').length;
  const worst = holds > 0 ? 'hold' : findings.some(({ severity }) => severity === 'warn') ? 'warn' : 'note';
  const calm = findings.length === 0;
  const words = empty
    ? t('composer_empty_draft')
    : calm
      ? t('composer_calm')
      : t('composer_remarks', { n: findings.length });
  const more = !empty && holds > 0 ? t('composer_hold', { n: holds }) : '';
  return (
    <button
      ref={ref}
      type="button"
      class={`m-meter${bare ? ' m-meter-bare' : ''}`}
      data-kind={empty ? 'none' : calm ? 'praise' : findingMark[worst]}
      aria-label={words + more}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-keyshortcuts={keyHint}
      onClick={onPress}
    >
      {calm ? <Icon name={empty ? 'tone' : 'check'} size={14} /> : <SeverityMark kind={findingMark[worst]} />}
      {!bare && (
        <span>
          {words}
          {more && <span class="m-meter-more">{more}</span>}
        </span>
      )}
    </button>
  );
}
