import type { ItemObserver } from '@/utils/dom/observe-items';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';
import { planSelector } from './plan-selector';
import { showError, showToast } from './show-toast';

/**
 * Lets the person point at the text of one comment: the next click, caught before the page sees it, names the element. The
 * selector is kept for this host, works at once, and is shown and removable in the workspace. Esc gives up.
 */
export function teachSlot(deps: OverlayDeps, store: OverlayStore, items: ItemObserver): void {
  const { doc } = deps;
  const win = doc.defaultView ?? window;
  const done = new AbortController();
  const signal = AbortSignal.any([done.signal, deps.signal]);
  const before = doc.documentElement.style.cursor;
  doc.documentElement.style.cursor = 'crosshair';
  signal.addEventListener('abort', () => {
    doc.documentElement.style.cursor = before;
  });
  showToast(store, deps.translate('overlay_teach_point'));
  win.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') done.abort();
    },
    { capture: true, signal },
  );
  win.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      done.abort();
      const target = event.composedPath()[0];
      const selector = target instanceof Element ? planSelector(target) : null;
      if (selector === null) return showToast(store, deps.translate('overlay_teach_nothing'));
      deps
        .call('site.teach', { host: deps.readPage().url.hostname, slot: 'text', selector })
        .then(() => {
          deps.teach('text', selector);
          items.rescan();
          store.trouble.value = null;
          showToast(store, deps.translate('overlay_teach_done'));
        })
        .catch((error) => showError(store, deps, error));
    },
    { capture: true, signal },
  );
}
