import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { keepFocusInside } from '@/components/ui/keep-focus-inside';
import { useFocusReturn } from '@/components/ui/use-focus-return';
import type { Finding } from '@/utils/tone/schema';
import { RemarkWords } from './remark-words';

export interface RemarksListProps {
  draft: string;
  findings: readonly Finding[];
  /** Goes to the words in the draft. */
  onGo: (finding: Finding) => void;
  onReplace: (finding: Finding) => void;
  onKeep: (finding: Finding) => void;
  onClose: () => void;
}

/** All remarks on the draft, gravest first, for the keyboard and for screen readers (put it in `Floating`). */
export function RemarksList({ draft, findings, onGo, onReplace, onKeep, onClose }: RemarksListProps) {
  const { t } = useI18n();
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  useFocusReturn(ref);
  useLayoutEffect(() => ref.current?.focus({ preventScroll: true }), []);
  const order = ['hold', 'warn', 'note'];
  const sorted = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const onKeyDown = (event: KeyboardEvent) => {
    if (ref.current) keepFocusInside(event, ref.current);
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
  };
  return (
    <div ref={ref} class="m-card" role="dialog" tabIndex={-1} aria-labelledby={id} onKeyDown={onKeyDown}>
      <div class="m-card-head">
        <h2 id={id} class="m-card-who">
          {t('tone_remarks_title')}
        </h2>
        <IconButton small icon="close" label={t('ui_close')} onClick={onClose} />
      </div>
      {sorted.length === 0 ? (
        <div class="m-nothing">
          <p>{t('tone_remarks_none')}</p>
          <p class="m-soft m-small">{t('tone_remarks_none_hint')}</p>
        </div>
      ) : (
        <ul class="m-card-body m-remarks">
          {sorted.map((finding) => (
            <li key={`${finding.rule} ${finding.span?.start ?? ''}`}>
              <RemarkWords draft={draft} finding={finding} />
              <div class="m-bubble-acts">
                {finding.replacement !== undefined && (
                  <Button small onClick={() => onReplace(finding)}>
                    {t('tone_replace')}
                  </Button>
                )}
                {finding.span && (
                  <Button look="quiet" small onClick={() => onGo(finding)}>
                    {t('tone_go')}
                  </Button>
                )}
                <Button look="quiet" small onClick={() => onKeep(finding)}>
                  {t('tone_keep')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
