/**
 * Runs `work` once the page has a free moment, and once only however often it is asked for meanwhile.
 * @param withinMs the longest it may wait
 */
export function runWhenIdle(work: () => void, withinMs: number, signal: AbortSignal): () => void {
  let asked = false;
  return () => {
    if (asked || signal.aborted) return;
    asked = true;
    const go = (): void => {
      asked = false;
      if (!signal.aborted) work();
    };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(go, { timeout: withinMs });
    else setTimeout(go, Math.min(withinMs, 50));
  };
}
