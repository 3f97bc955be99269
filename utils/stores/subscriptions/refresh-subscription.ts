import { storageError } from '@/utils/db/storage-error';
import type { PackVersion } from '@/utils/packs/subscription/pack-version';
import { planRefresh, type RefreshOutcome } from '@/utils/packs/subscription/plan-refresh';
import type { Subscription } from '@/utils/packs/subscription/subscription';
import { lookAtStore } from './look-at-store';
import type { RefreshNeeds } from './refresh-needs';
import { settleRefresh } from './settle-refresh';

/** `installed`: another version is in use; `found`: one waits for the person's word. */
export type RefreshEnd = 'installed' | 'found' | 'unchanged' | 'not-refreshed' | 'superseded' | 'gone';

/**
 * Brings one followed pack up to date. Every way out but a broken database leaves a state with a time for the next look;
 * nothing installed is ever lost.
 * @param force a person asks
 * @throws AppError when the database can be neither read nor written
 */
export async function refreshSubscription(packId: string, needs: RefreshNeeds, force = false): Promise<RefreshEnd> {
  const { db } = needs;
  const before = await db.subscriptions.get(packId);
  if (!before) return 'gone';
  const { outcome, found, keys } = await lookAtStore(before, needs, force);
  const planned = planRefresh(before, outcome, needs.now(), needs.random());
  const plan = { ...planned, next: { ...planned.next, ...keys } };
  const version: PackVersion | null = found && {
    packId,
    seq: found.manifest.seq,
    version: found.manifest.version,
    sha256: found.manifest.sha256,
    issued: found.manifest.issued,
    note: found.manifest.note,
    installedAt: null,
    content: found.content,
  };
  if (plan.install !== null) needs.step?.(packId, 'installing');
  try {
    if (!(await settleRefresh(db, before, plan, found && version ? { pack: found.pack, version } : null)))
      return 'superseded';
  } catch (error) {
    return settleFailedWrite(before, needs, error);
  }
  if (plan.install === 'now') return 'installed';
  if (plan.install === 'ask') return 'found';
  return outcome.kind === 'unchanged' ? 'unchanged' : 'not-refreshed';
}

/** The new version has no room, mostly: the short state that says so may still have. */
async function settleFailedWrite(before: Subscription, needs: RefreshNeeds, error: unknown): Promise<RefreshEnd> {
  const { code } = storageError(error);
  const reason = code === 'storage-full' ? 'storage-full' : 'storage-failed';
  const outcome: RefreshOutcome = { kind: 'failed', problem: { reason, values: {} }, retryAfter: null };
  try {
    const plan = planRefresh(before, outcome, needs.now(), needs.random());
    return (await settleRefresh(needs.db, before, plan, null)) ? 'not-refreshed' : 'superseded';
  } catch (again) {
    throw storageError(again);
  }
}
