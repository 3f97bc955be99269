import type { Finding } from '@/utils/tone/schema';
import { describePage } from './describe-page';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';
import { showError, showToast } from './show-toast';

/** "Not for this team": laid over the tone guide on this machine, with undo. About words where there are any. */
export async function acceptForTeam(
  deps: OverlayDeps,
  store: OverlayStore,
  finding: Finding,
  recheck: () => void,
): Promise<void> {
  const draft = store.composer.value?.draft ?? '';
  const words = finding.span && draft.slice(finding.span.start, finding.span.end).slice(0, 500);
  const accepted = { rule: finding.rule, words, page: describePage(deps) };
  try {
    await deps.call('tone.accept', accepted);
    recheck();
    const undo = () => {
      deps
        .call('tone.restore', accepted)
        .then(recheck)
        .catch((error) => showError(store, deps, error));
    };
    showToast(store, deps.translate('overlay_not_for_team'), undo, () => {
      store.proposing.value = { kind: 'accept', rule: finding.rule, words: words || null };
    });
  } catch (error) {
    showError(store, deps, error);
  }
}
