import type { Database } from '@/utils/db/database';
import { findVersion } from '@/utils/db/find-version';
import { storageError } from '@/utils/db/storage-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { isHeld } from '@/utils/packs/subscription/is-held';
import { announcePackNews } from '@/utils/platform/pack-news';
import { changeSettings } from '@/utils/platform/settings-store';
import { addSubscription } from '@/utils/stores/subscriptions/add-subscription';
import { previewLink } from '@/utils/stores/subscriptions/preview-link';
import type { RefreshNeeds } from '@/utils/stores/subscriptions/refresh-needs';
import type { RefreshRunner } from '@/utils/stores/subscriptions/run-refreshes';
import type { LoadedPack } from '../load-packs';
import { showPackRow, showPreview, showProblem } from './describe-subscription';

interface Needs {
  db: Database;
  needs: RefreshNeeds;
  runner: RefreshRunner;
  /** Those in use, in order. */
  packs(): Promise<readonly LoadedPack[]>;
  /** The packs in use are read anew; ready when it resolves. */
  packsChanged(): Promise<void>;
  /** The next look is planned anew. */
  planNext(): Promise<void>;
}

type SubscriptionVerb = `subscription.${'preview' | 'add' | 'list' | 'refresh' | 'setMode' | 'setOrder'}`;

/** Following packs: from the link to the list of what is installed. */
export function subscriptionHandlers(own: Needs): Pick<Handlers, SubscriptionVerb> {
  const { db, needs, runner, packs, packsChanged, planNext } = own;
  return {
    async 'subscription.preview'({ link }) {
      const answer = await previewLink(link, needs);
      return answer.ok
        ? { ok: true, preview: showPreview(answer.preview) }
        : { ok: false, problem: showProblem(answer.problem, false) };
    },
    async 'subscription.add'({ link, mode }) {
      const answer = await addSubscription(link, mode, needs);
      if (!answer.ok) return { ok: false, problem: showProblem(answer.problem, false) };
      await packsChanged();
      await planNext();
      return answer;
    },
    async 'subscription.list'() {
      // Those in memory: read from the database, ten thousand templates would hold up whoever waits, at each step of a refresh.
      const [loaded, followed] = await Promise.all([packs(), db.subscriptions.toArray()]);
      return Promise.all(
        loaded.map(async (one) => {
          const { id } = one.pack;
          const subscription = followed.find(({ packId }) => packId === id);
          const held = subscription && isHeld(subscription);
          const newest = held ? await findVersion(db, id, subscription.highestSha256) : undefined;
          return showPackRow(one, subscription, newest?.version, runner.steps.get(id), needs.now());
        }),
      );
    },
    async 'subscription.refresh'({ packId }) {
      const all = packId === null ? await db.subscriptions.toCollection().primaryKeys() : [packId];
      for (const one of all) await runner.refresh(one, true);
      await planNext();
      return null;
    },
    async 'subscription.setMode'({ packId, mode }) {
      await db.subscriptions.update(packId, { mode }).catch((error) => {
        throw storageError(error);
      });
      announcePackNews({ type: 'subscriptions.changed' });
      return null;
    },
    async 'subscription.setOrder'({ packIds }) {
      await changeSettings((now) => ({ ...now, packOrder: packIds }));
      await packsChanged();
      return null;
    },
  };
}
