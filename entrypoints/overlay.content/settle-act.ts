import type { NativeActionId } from '@/utils/sites/site-adapter';
import type { OverlayDeps } from './overlay-deps';

/**
 * Settles an act of the site that left the page it was done on: by what this page shows of the item, else as done with the
 * navigation, until a later page says otherwise (the person may have answered "no" to the site's own question).
 */
export async function settleAct({ call, site, readPage }: OverlayDeps): Promise<void> {
  const parked = await call('act.find', {});
  if (!parked) return;
  const action = parked.network === site.id ? site.actions[parked.act as NativeActionId] : undefined;
  const outcome = action?.readOutcome(parked.itemId, readPage()) ?? null;
  if (outcome === null || outcome === 'done') await call('log.settle', { id: parked.id, outcome: 'done' });
  else await call('log.settle', { id: parked.id, outcome: 'failed', failure: outcome });
  if (outcome !== null) await call('act.park', null);
}
