import { isGone } from './is-gone';

/**
 * Resolves true as soon as `holds()` does, looking again at every change of the editor, of the selection and at every
 * frame; false when `budgetMs` have passed or the editor has left the page.
 */
export function waitUntil(el: HTMLElement, holds: () => boolean, budgetMs: number): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const ends = new AbortController();
    const observer = new MutationObserver(() => look());
    let frame = 0;
    const settle = (result: boolean): void => {
      ends.abort();
      observer.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      resolve(result);
    };
    const look = (): void => {
      if (isGone(el)) settle(false);
      else if (holds()) settle(true);
    };
    const eachFrame = (): void => {
      look();
      if (!ends.signal.aborted) frame = requestAnimationFrame(eachFrame);
    };
    // Frames stop in a tab that is not shown; the budget does not.
    const timer = setTimeout(() => settle(!isGone(el) && holds()), budgetMs);
    observer.observe(el, { subtree: true, childList: true, characterData: true });
    el.ownerDocument.addEventListener('selectionchange', look, { signal: ends.signal });
    el.addEventListener('input', look, { signal: ends.signal });
    frame = requestAnimationFrame(eachFrame);
  });
}
