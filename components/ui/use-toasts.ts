import { useCallback, useRef, useState } from 'preact/hooks';
import type { Toast } from './toast-list';

/** The toasts of a surface: `show` adds one (three at most stay), `dismiss` takes one away. Feeds `ToastList`. */
export function useToasts(): {
  toasts: Toast[];
  show: (toast: Omit<Toast, 'id'>) => void;
  dismiss: (id: string) => void;
} {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const count = useRef(0);
  const show = useCallback((toast: Omit<Toast, 'id'>) => {
    count.current += 1;
    const id = String(count.current);
    setToasts((all) => [...all.slice(-2), { ...toast, id }]);
  }, []);
  const dismiss = useCallback((id: string) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  return { toasts, show, dismiss };
}
