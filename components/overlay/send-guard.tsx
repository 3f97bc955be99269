import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { textOf, useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { Finding } from '@/utils/tone/schema';
import { placeBeside, type Rect } from './place-beside';

export interface SendGuardProps {
  draft: string;
  /** Only those that hold. */
  findings: readonly Finding[];
  /** The site's send button, in px of the viewport. */
  anchor: Rect;
  onFix: (finding: Finding) => void;
  onSendAnyway: () => void;
  onClose: () => void;
}

/** Stops a send once: what, why, go back and fix, or send all the same. Escape goes back. */
export function SendGuard({ draft, findings, anchor, onFix, onSendAnyway, onClose }: SendGuardProps) {
  const { t } = useI18n();
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { left, top } = placeBeside(anchor, { width: 420, height: 190 + findings.length * 64 }, view);
  const first = findings[0];
  return (
    <Dialog
      title={t('overlay_guard_title')}
      at={{ left, top }}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" onClick={onSendAnyway}>
            {t('overlay_guard_send')}
          </Button>
          <Button look="primary" autofocus onClick={() => (first ? onFix(first) : onClose())}>
            {t('overlay_guard_fix')}
          </Button>
        </>
      }
    >
      <p>{t('overlay_guard_intro', { n: findings.length })}</p>
      <ul class="m-findings">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.span?.start ?? ''}`} class="m-finding" data-kind="serious">
            <strong>{t(messageKey('finding', finding.rule))}</strong>
            {finding.span && (
              <p class="m-words">{t('ui_quote', { text: draft.slice(finding.span.start, finding.span.end) })}</p>
            )}
            <p>{textOf(t, finding.message)}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
