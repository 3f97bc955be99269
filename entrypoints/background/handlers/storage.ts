import type { Database } from '@/utils/db/database';
import type { InteractionStore } from '@/utils/db/interaction-store';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { browser } from '@/utils/platform/browser';
import { readSettings } from '@/utils/platform/settings-store';
import { unregisterSite } from '@/utils/platform/site-switch';

interface Needs {
  db: Database;
  log: InteractionStore;
  /** The packs kept in memory are read anew from the store. */
  forgetPacks(): void;
}

/** What is kept in this browser: how much, and the way to be rid of it. */
export function storageHandlers({ db, log, forgetPacks }: Needs): Pick<Handlers, 'storage.count' | 'storage.clear'> {
  return {
    async 'storage.count'() {
      const [lines, disputes, seen, templateUses, packs, ruleLayers, packLayers, { settings }] = await Promise.all([
        log.count(),
        db.disputes.count(),
        db.seen.count(),
        db.templateUses.count(),
        db.packs.count(),
        db.ruleLayers.count(),
        db.packLayers.count(),
        readSettings(),
      ]);
      const layers = ruleLayers + packLayers;
      return { ...lines, disputes, seen, templateUses, packs, layers, sites: settings.sites.length };
    },
    async 'storage.clear'() {
      const { settings } = await readSettings();
      for (const { host } of settings.sites) await unregisterSite(host);
      await Promise.all(db.tables.map((table) => table.clear()));
      await browser.storage.local.clear();
      // Replies on their way, texts about to become templates, who answers what.
      await browser.storage.session.clear();
      forgetPacks();
      return null;
    },
  };
}
