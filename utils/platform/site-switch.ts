import type { SiteSwitch } from '@/utils/settings/schema';
import { browser } from './browser';

/** What the browser is asked for: this host alone, over http and https. */
export function hostPatterns(host: string): string[] {
  return [`http://${host}/*`, `https://${host}/*`];
}

const scriptId = (host: string): string => `overlay ${host}`;
// Built from `entrypoints/overlay.content`; not in the manifest, so the generated path types do not know it.
const scriptFile = '/content-scripts/overlay.js' as never;

/** Whether the browser grants access to the host now. */
export function hasPermission(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: hostPatterns(host) });
}

/** Registers the overlay for one host and starts it in the tabs already open there. */
export async function registerSite(host: string): Promise<void> {
  await registerSites([{ host }]);
  const tabs = await browser.tabs.query({ url: hostPatterns(host) });
  await Promise.all(
    tabs.map((tab) =>
      browser.scripting
        .executeScript({ target: { tabId: tab.id! }, files: [scriptFile] })
        // A tab that is closing or showing an error page takes no script; the next load gets it.
        .catch(() => undefined),
    ),
  );
}

/** Takes the overlay off one host; tabs open there are told to leave the page as it was. */
export async function unregisterSite(host: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [scriptId(host)] }).catch(() => undefined);
  const tabs = await browser.tabs.query({ url: hostPatterns(host) });
  await Promise.all(
    tabs.map((tab) => browser.tabs.sendMessage(tab.id!, { type: 'site.disabled' }).catch(() => undefined)),
  );
}

/** Brings the registered scripts in line with the switched-on hosts that are still permitted. */
export async function registerSites(sites: readonly Pick<SiteSwitch, 'host'>[]): Promise<void> {
  const present = new Set((await browser.scripting.getRegisteredContentScripts()).map((script) => script.id));
  for (const { host } of sites) {
    if (present.has(scriptId(host)) || !(await hasPermission(host))) continue;
    await browser.scripting.registerContentScripts([
      {
        id: scriptId(host),
        matches: hostPatterns(host),
        js: [scriptFile],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  }
}
