import { useEffect, useState } from 'preact/hooks';
import { Button } from './button';
import { useI18n } from './i18n-context';
import { IconButton } from './icon-button';

export interface Toast {
  id: string;
  text: string;
  /** Usually "Undo". A toast that offers something stays longer. */
  action?: { label: string; run: () => void };
  /** One thing more that can be done with it. */
  also?: { label: string; run: () => void };
}

export interface ToastListProps {
  toasts: readonly Toast[];
  onDismiss: (id: string) => void;
  /** How long one stays when nobody touches it, ms. */
  stayMs?: number;
}

/** A notice that is on its way out is looked at this often. */
const stepMs = 500;

/** What was just done, with its undo. Read out politely; stays while the pointer or the focus is on it. `onDismiss` is stable. */
export function ToastList({ toasts, onDismiss, stayMs = 6000 }: ToastListProps) {
  return (
    <ul class="m-toasts" aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine
          key={toast.id}
          toast={toast}
          onDismiss={onDismiss}
          stayMs={toast.action || toast.also ? stayMs * 2 : stayMs}
        />
      ))}
    </ul>
  );
}

function ToastLine({ toast, onDismiss, stayMs }: { toast: Toast; stayMs: number; onDismiss: (id: string) => void }) {
  const { t } = useI18n();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    let left = stayMs;
    // Counted in steps: while the page is too busy to draw, or is not looked at, the browser skips them and nothing is lost.
    const timer = setInterval(() => {
      left -= stepMs;
      if (left <= 0) onDismiss(toast.id);
    }, stepMs);
    return () => clearInterval(timer);
  }, [held, toast.id, stayMs, onDismiss]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <li class="m-toast" onPointerEnter={hold} onPointerLeave={release} onFocusIn={hold} onFocusOut={release}>
      <span class="m-toast-text">{toast.text}</span>
      {toast.also && (
        <Button
          look="quiet"
          small
          onClick={() => {
            toast.also?.run();
            onDismiss(toast.id);
          }}
        >
          {toast.also.label}
        </Button>
      )}
      {toast.action && (
        <Button
          look="quiet"
          small
          icon="undo"
          onClick={() => {
            toast.action?.run();
            onDismiss(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton small icon="close" label={t('ui_dismiss')} onClick={() => onDismiss(toast.id)} />
    </li>
  );
}
