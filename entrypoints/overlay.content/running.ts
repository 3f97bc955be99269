import type { OverlayPage, OverlayPanel } from './overlay-page';
import type { OverlayStore } from './overlay-store';

/**
 * What the scripts of one page share: on the isolated world's own global, which the page cannot see. A second injection ends
 * at once, the panel finds the page, and somebody debugging finds the state.
 */
export interface Running {
  ended: AbortController;
  page: OverlayPage | null;
  panel: (OverlayPanel & { store: OverlayStore }) | null;
}

const key = Symbol.for('moderato.overlay');

export function findRunning(): Running | undefined {
  return (globalThis as { [key]?: Running })[key];
}

export function setRunning(running: Running): void {
  (globalThis as { [key]?: Running })[key] = running;
}
