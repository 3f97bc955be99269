import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { keepFocusInside } from '@/components/ui/keep-focus-inside';
import { useFocusReturn } from '@/components/ui/use-focus-return';
import type { Finding } from '@/utils/tone/schema';
import { RemarkWords } from './remark-words';
import { SoftenPart, type SoftenPartProps } from './soften-part';

export interface ToneBubbleProps {
  draft: string;
  finding: Finding;
  /** Place among all remarks, from 1. */
  at: number;
  total: number;
  /** Opened by a key or a tap: takes the focus. Opened by hovering, it leaves the focus in the draft. */
  takesFocus: boolean;
  onReplace: () => void;
  onKeep: () => void;
  /** This rule is not for this team: never again. */
  onNotForTeam: () => void;
  onPrevious: () => void;
  onNext: () => void;
  onClose: () => void;
  /** The offer of the browser's own model; absent where it has none. */
  soften?: SoftenPartProps | null;
}

/** One remark beside its words (put it in `Floating`). Enter replaces, K keeps, arrows go to the others. */
export function ToneBubble(props: ToneBubbleProps) {
  const { draft, finding, at, total, takesFocus, onReplace, onKeep, onNotForTeam, onPrevious, onNext, onClose } = props;
  const { t } = useI18n();
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  useFocusReturn(ref);
  useLayoutEffect(() => {
    if (takesFocus) ref.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const replaces = finding.replacement !== undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (ref.current) keepFocusInside(event, ref.current);
    event.stopPropagation();
    const onSurface = event.target === ref.current;
    const act = {
      Escape: onClose,
      ArrowLeft: total > 1 && onPrevious,
      ArrowRight: total > 1 && onNext,
      k: onKeep,
      Enter: onSurface && (replaces ? onReplace : onKeep),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      ref={ref}
      class="m-bubble"
      role="dialog"
      tabIndex={-1}
      aria-label={t('tone_bubble_label')}
      aria-describedby={id}
      onKeyDown={onKeyDown}
    >
      <div id={id}>
        <RemarkWords draft={draft} finding={finding} />
      </div>
      <div class="m-bubble-acts">
        {replaces && (
          <Button look="primary" small keyHint="↵" onClick={onReplace}>
            {t('tone_replace')}
          </Button>
        )}
        <Button small keyHint="K" onClick={onKeep}>
          {t('tone_keep')}
        </Button>
        <Button look="quiet" small onClick={onNotForTeam}>
          {t('tone_not_here')}
        </Button>
        {total > 1 && (
          <span class="m-bubble-move">
            <IconButton small icon="left" label={t('tone_previous')} keyHint="←" onClick={onPrevious} />
            <span class="m-small m-soft">{t('tone_position', { at, total })}</span>
            <IconButton small icon="right" label={t('tone_next')} keyHint="→" onClick={onNext} />
          </span>
        )}
      </div>
      {props.soften && <SoftenPart {...props.soften} />}
    </div>
  );
}
