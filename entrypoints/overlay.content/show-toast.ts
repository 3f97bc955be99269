import { AppError } from '@/utils/diagnostics/app-error';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';

let nextId = 1;

/** Says shortly what was done, with its undo; the newest three stay. */
export function showToast(store: OverlayStore, text: string, undo?: () => void, propose?: () => void): void {
  store.toasts.value = [...store.toasts.value.slice(-2), { id: String(nextId++), text, undo, propose }];
}

/** Says what went wrong, what was kept and what to do, in the user's language. */
export function showError(store: OverlayStore, deps: OverlayDeps, error: unknown): void {
  const { code, values } = error instanceof AppError ? error : new AppError('unknown', String(error));
  const key = `error_${code.replaceAll('-', '_')}`;
  showToast(store, `${deps.translate(key, values)} ${deps.translate(`${key}_do`, values)}`);
}
