import type { Database } from '@/utils/db/database';
import { SigningKeyStore } from '@/utils/db/signing-key-store';
import { SubscriptionStore } from '@/utils/db/subscription-store';
import { createPause } from '@/utils/platform/create-pause';
import { hasOriginPermission } from '@/utils/platform/origin-permission';
import { announcePackNews } from '@/utils/platform/pack-news';
import { readRemote } from '@/utils/stores/http/read-remote';
import { readRotationFile } from '@/utils/stores/subscriptions/read-rotation-file';
import type { RefreshNeeds } from '@/utils/stores/subscriptions/refresh-needs';
import { createRefreshRunner } from '@/utils/stores/subscriptions/run-refreshes';
import { keyHandlers } from './handlers/keys';
import { packVersionHandlers } from './handlers/pack-versions';
import { subscriptionHandlers } from './handlers/subscriptions';
import type { PackLoader } from './load-packs';
import { loadReading } from './load-reading';
import { registerRefreshing } from './register-refreshing';

/** Joins what keeps packs fresh. Called synchronously when the background starts. @returns the handlers of its verbs */
export function followPacks(db: Database, loader: PackLoader) {
  const pause = createPause();
  const needs: RefreshNeeds = {
    db,
    // What comes from a store is tested with all that the engine knows.
    read: (...request) => loadReading().then(() => readRemote(...request)),
    isPermitted: hasOriginPermission,
    now: Date.now,
    random: Math.random,
    pause,
    step: () => announcePackNews({ type: 'subscriptions.changed' }),
  };
  const packsChanged = async (): Promise<void> => {
    await loader.renew();
    announcePackNews({ type: 'packs.changed' });
  };
  const runner = createRefreshRunner(needs, {
    installed: packsChanged,
    ended: () => announcePackNews({ type: 'subscriptions.changed' }),
  });
  const { plan } = registerRefreshing(db, runner);
  const keys = new SigningKeyStore(db);
  const subscriptions = new SubscriptionStore(db);
  return {
    ...subscriptionHandlers({ db, needs, runner, packs: loader.load, packsChanged, planNext: plan }),
    ...packVersionHandlers({ db, pause, packsChanged, planNext: plan }),
    ...keyHandlers({
      keys,
      subscriptions,
      readRotations: (url) => readRotationFile(url, readRemote),
      publishedWith: async (kid) => {
        const signed = await db.publications.filter((one) => one.kid === kid).toArray();
        return signed.map(({ packId }) => packId);
      },
    }),
  };
}
