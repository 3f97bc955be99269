import type { Database } from '@/utils/db/database';
import type { PackStore } from '@/utils/db/pack-store';
import { browser } from '@/utils/platform/browser';
import { readSettings } from '@/utils/platform/settings-store';
import { shippedPacks } from '@/utils/platform/shipped-pack';
import { registerSites } from '@/utils/platform/site-switch';
import { isSocialHost } from './is-social-host';
import { installShipped } from './load-packs';

/** Brings packs and registered scripts up to date after an installation, an update or a change of permissions. */
export function registerInstallation(db: Database, packs: PackStore, forgetPacks: () => void): void {
  const restore = async (): Promise<void> => registerSites((await readSettings()).settings.sites, isSocialHost);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    for (const id of shippedPacks) {
      // A sample the person took away stays away, and one they follow is its publisher's to change.
      const wanted = reason === 'install' || (await db.packs.get(id)) !== undefined;
      if (wanted && !(await db.subscriptions.get(id))) await installShipped(packs, id);
    }
    forgetPacks();
    await restore();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
  browser.runtime.onStartup.addListener(() => void restore());
  browser.permissions.onAdded.addListener(() => void restore());
}
