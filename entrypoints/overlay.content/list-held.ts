import { findDriver } from '@/utils/editors/registry';
import type { Finding } from '@/utils/tone/schema';
import type { OverlayStore } from './overlay-store';

/** What holds the sending of a composer's draft. Words that have been changed since they were checked hold nothing. */
export function listHeld(store: OverlayStore, composer: HTMLElement): readonly Finding[] {
  const state = store.composer.value;
  const driver = findDriver(composer);
  if (state?.el !== composer || !driver) return [];
  const now = driver.readText(composer);
  return state.findings.filter(
    ({ severity, span }) => severity === 'hold' && (!span || now.includes(state.draft.slice(span.start, span.end))),
  );
}
