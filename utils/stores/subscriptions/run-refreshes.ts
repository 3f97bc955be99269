import { isDue } from '@/utils/packs/subscription/is-due';
import type { RefreshNeeds, RefreshStep } from './refresh-needs';
import { type RefreshEnd, refreshSubscription } from './refresh-subscription';

export interface RefreshRunner {
  /** One pack, now. Whoever asks while it is under way waits for the same end. */
  refresh(packId: string, force?: boolean): Promise<RefreshEnd>;
  /** Every pack whose time has come, one after the other. */
  refreshDue(): Promise<void>;
  /** ms since the epoch of the next look; null when nothing is followed. */
  findNext(): Promise<number | null>;
  /** What is under way now, by pack. */
  steps: ReadonlyMap<string, RefreshStep>;
}

export interface RefreshListener {
  /** Another version is in use; waited for before whoever asked is answered. */
  installed(): Promise<void>;
  /** A refresh ended, whatever it came to. */
  ended(): void;
}

/**
 * Runs refreshes, each pack once at a time. What is kept here may be lost at any moment: the state is in the database.
 */
export function createRefreshRunner(needs: RefreshNeeds, { installed, ended }: RefreshListener): RefreshRunner {
  const { db } = needs;
  const steps = new Map<string, RefreshStep>();
  const running = new Map<string, Promise<RefreshEnd>>();
  const watched: RefreshNeeds = {
    ...needs,
    step(packId, step) {
      steps.set(packId, step);
      needs.step?.(packId, step);
    },
  };
  const run = async (packId: string, force: boolean): Promise<RefreshEnd> => {
    try {
      const end = await refreshSubscription(packId, watched, force);
      if (end === 'installed') await installed();
      return end;
    } finally {
      steps.delete(packId);
      running.delete(packId);
      ended();
    }
  };
  const refresh: RefreshRunner['refresh'] = (packId, force = false) => {
    const end = running.get(packId) ?? run(packId, force);
    running.set(packId, end);
    return end;
  };
  return {
    steps,
    refresh,
    async refreshDue() {
      for (const one of await db.subscriptions.toArray())
        if (isDue(one, needs.now())) await refresh(one.packId).catch(() => undefined);
    },
    async findNext() {
      const all = await db.subscriptions.toArray();
      return all.length === 0 ? null : Math.min(...all.map(({ nextAt }) => Date.parse(nextAt)));
    },
  };
}
