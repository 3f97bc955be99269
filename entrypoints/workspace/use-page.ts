import { useCallback, useMemo, useState } from 'preact/hooks';
import { describeError } from '@/components/ui/describe-error';
import { useI18n } from '@/components/ui/i18n-context';
import type { Toast } from '@/components/ui/toast-list';
import { useToasts } from '@/components/ui/use-toasts';

/** What every part of a page may do: try something and say how it went. */
export interface PageActions {
  /** Runs it; an error is told in the page. True when it went well. */
  run(work: () => Promise<unknown>): Promise<boolean>;
  show(toast: Omit<Toast, 'id'>): void;
  tell(error: unknown): void;
}

/** Toasts and the one line of trouble of a page. */
export function usePage() {
  const { t } = useI18n();
  const [problem, setProblem] = useState<string | null>(null);
  const { toasts, show, dismiss } = useToasts();
  const tell = useCallback((error: unknown) => setProblem(describeError(error, t)), [t]);
  const actions: PageActions = useMemo(
    () => ({
      tell,
      show,
      run: (work) =>
        work().then(
          () => {
            setProblem(null);
            return true;
          },
          (error) => {
            tell(error);
            return false;
          },
        ),
    }),
    [tell, show],
  );
  return { actions, problem, forgetProblem: () => setProblem(null), toasts, dismiss };
}
