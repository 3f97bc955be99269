import type { SiteSwitch } from '@/utils/settings/schema';
import { browser } from './browser';
import { takeTurns } from './take-turns';

/** What the browser is asked for: this host alone, over http and https. */
export function hostPatterns(host: string): string[] {
  return [`http://${host}/*`, `https://${host}/*`];
}

/** Who asks what is registered and then registers the rest must not do so beside another: the browser takes each script once. */
const inTurn = takeTurns();

const scriptId = (host: string): string => `overlay ${host}`;

/** Hosts of networks that are known by name; `www.` and other sub-domains included. */
export type IsSocialHost = (host: string) => boolean;

// Built from `entrypoints/*.content`; not in the manifest, so the generated path types do not know them.
const scriptOf = (host: string, isSocial: IsSocialHost): never =>
  `/content-scripts/${isSocial(host) ? 'social' : 'overlay'}.js` as never;
const panelFile = '/content-scripts/panel.js' as never;

/** Has the overlay run in one frame; where it runs already, the second script ends at once. */
export async function ensureOverlay(
  tabId: number,
  frameId: number,
  host: string,
  isSocial: IsSocialHost,
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [scriptOf(host, isSocial)] });
}

/** Loads the panel into one frame, beside the overlay that runs there. */
export async function loadPanel(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [panelFile] });
}

/** Whether the browser grants access to the host now. */
export function hasPermission(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: hostPatterns(host) });
}

/** Registers the overlay for one host and starts it in the tabs already open there. */
export async function registerSite(host: string, isSocial: IsSocialHost): Promise<void> {
  await registerSites([{ host }], isSocial);
  const tabs = await browser.tabs.query({ url: hostPatterns(host) });
  await Promise.all(
    tabs.map((tab) =>
      browser.scripting
        .executeScript({ target: { tabId: tab.id! }, files: [scriptOf(host, isSocial)] })
        // A tab that is closing or showing an error page takes no script; the next load gets it.
        .catch(() => undefined),
    ),
  );
}

/** Takes the overlay off one host; tabs open there are told to leave the page as it was. */
export async function unregisterSite(host: string): Promise<void> {
  await inTurn(() => browser.scripting.unregisterContentScripts({ ids: [scriptId(host)] })).catch(() => undefined);
  const tabs = await browser.tabs.query({ url: hostPatterns(host) });
  await Promise.all(
    tabs.map((tab) => browser.tabs.sendMessage(tab.id!, { type: 'site.disabled' }).catch(() => undefined)),
  );
}

/** Brings the registered scripts in line with the switched-on hosts that are still permitted. */
export function registerSites(sites: readonly Pick<SiteSwitch, 'host'>[], isSocial: IsSocialHost): Promise<void> {
  return inTurn(() => registerMissing(sites, isSocial));
}

async function registerMissing(sites: readonly Pick<SiteSwitch, 'host'>[], isSocial: IsSocialHost): Promise<void> {
  const present = new Set((await browser.scripting.getRegisteredContentScripts()).map((script) => script.id));
  for (const { host } of sites) {
    if (present.has(scriptId(host)) || !(await hasPermission(host))) continue;
    await browser.scripting.registerContentScripts([
      {
        id: scriptId(host),
        matches: hostPatterns(host),
        js: [scriptOf(host, isSocial)],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  }
}
