/**
 * Does something now in a page that is looked at, else when it is looked at next: thirty tabs must not all ask at once.
 * @returns to be called as often as there is reason to
 */
export function recheckWhenSeen(doc: Document, recheck: () => void, signal: AbortSignal): () => void {
  let waits = false;
  const look = (): void => {
    if (!waits || doc.visibilityState !== 'visible') return;
    waits = false;
    recheck();
  };
  doc.addEventListener('visibilitychange', look, { signal });
  return () => {
    waits = true;
    look();
  };
}
