/**
 * Waits until `predicate` gives something, asking it again at each change below `root`; asks nobody between changes.
 * @param ms how long to wait at most, in milliseconds
 * @returns what the predicate gave, or null when the time ran out or `signal` was aborted
 */
export function waitForChange<T>(
  predicate: () => T | null | false | undefined,
  root: Node,
  ms: number,
  signal?: AbortSignal,
): Promise<T | null> {
  return new Promise((resolve) => {
    const now = predicate();
    if (now) return resolve(now);
    if (signal?.aborted) return resolve(null);
    const view = (root.nodeType === 9 ? (root as Document) : root.ownerDocument)?.defaultView ?? globalThis;
    const end = (value: T | null): void => {
      observer.disconnect();
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      resolve(value);
    };
    const abort = (): void => end(null);
    const observer = new view.MutationObserver(() => {
      const value = predicate();
      if (value) end(value);
    });
    const timer = setTimeout(abort, ms);
    signal?.addEventListener('abort', abort);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
