import type { Database, StoredConnection } from '@/utils/db/database';
import { StoreConnectionStore } from '@/utils/db/store-connection-store';
import type { Handlers } from '@/utils/messaging/register-protocol';
import type { ConnectionRow } from '@/utils/messaging/verbs/publish-verbs';
import { originPattern } from '@/utils/platform/origin-permission';
import { createStore, findStoreUrl } from '@/utils/stores/create-store';
import { describeAbility } from '@/utils/stores/describe-ability';
import { explainFailure } from '@/utils/stores/http/explain-failure';
import { probeStore } from '@/utils/stores/probe-store';
import type { StoreSettings } from '@/utils/stores/store-settings';

interface Needs {
  db: Database;
  isPermitted(url: string): Promise<boolean>;
  pause(ms: number): Promise<void>;
}

/** Settings as they may be shown: where, never with what. */
function showPlace(settings: StoreSettings): Record<string, string> {
  const secrets = new Set(['user', 'password', 'keyId', 'secretKey', 'token', 'kind']);
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !secrets.has(name)));
}

/** Stores to publish to: tried out, kept, forgotten. Credentials come in here and are never given out again. */
export function connectionHandlers({
  db,
  isPermitted,
  pause,
}: Needs): Pick<Handlers, `publish.${'connections' | 'connect' | 'disconnect'}`> {
  const connections = new StoreConnectionStore(db);
  const show = async ({
    id,
    name,
    settings,
    publicUrl,
    connectedAt,
    ability,
  }: StoredConnection): Promise<ConnectionRow> => {
    const url = findStoreUrl(settings);
    const permitted = await isPermitted(url.href);
    return {
      id,
      name,
      kind: settings.kind,
      host: url.host,
      publicUrl,
      connectedAt,
      told: describeAbility(ability),
      permitted,
      originPattern: originPattern(url.href),
      place: showPlace(settings),
    };
  };
  return {
    async 'publish.connections'() {
      return Promise.all((await connections.list()).map(show));
    },
    async 'publish.connect'({ name, settings, publicUrl, replaces }) {
      if (!(await isPermitted(findStoreUrl(settings).href)))
        return {
          ok: false,
          told: { what: { key: 'publish_no_permission' }, todo: { key: 'publish_no_permission_do' } },
        };
      const probed = await probeStore(createStore(settings), crypto.randomUUID(), pause);
      if (probed.status === 'failed') return { ok: false, told: explainFailure(probed) };
      if (probed.status === 'not-kept')
        return { ok: false, told: { what: { key: 'store_not_kept' }, todo: { key: 'remote_odd_answer_do' } } };
      const connection: StoredConnection = {
        id: replaces ?? crypto.randomUUID(),
        name,
        settings,
        publicUrl: publicUrl && (publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`),
        ability: probed.ability,
        connectedAt: new Date().toISOString(),
      };
      await connections.put(connection);
      return { ok: true, connection: await show(connection) };
    },
    async 'publish.disconnect'({ id }) {
      await connections.remove(id);
      return null;
    },
  };
}
