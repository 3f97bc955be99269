import { defaultSettings } from './defaults';
import type { SettingsFile } from './read-settings-file';
import type { Settings, SiteSwitch } from './schema';

export interface SettingsMerge {
  settings: Settings;
  /** How many handles and taught selectors are new here. */
  handles: number;
  selectors: number;
  /** Hosts of the file that are not switched on here: only a person's click gives access to them. */
  waiting: { host: string; network: SiteSwitch['network'] }[];
}

/**
 * Adds what a file of settings holds to the settings in use. Nothing said here is lost: lists become longer, single values
 * are taken only where this installation still has the default.
 */
export function mergeSettings(now: Settings, file: SettingsFile): SettingsMerge {
  const defaults = defaultSettings(now.device);
  let handles = 0;
  let selectors = 0;
  const ownHandles = { ...now.ownHandles };
  for (const [network, names] of Object.entries(file.ownHandles ?? {})) {
    const fresh = listNew(ownHandles[network] ?? [], names);
    handles += fresh.length;
    ownHandles[network] = [...(ownHandles[network] ?? []), ...fresh];
  }
  const sites = now.sites.map((site) => {
    const other = file.sites?.find(({ host }) => host === site.host);
    const taught = { ...site.taught };
    for (const [slot, list] of Object.entries(other?.taught ?? {})) {
      const fresh = listNew(taught[slot] ?? [], list);
      selectors += fresh.length;
      // Those taught here are tried first.
      taught[slot] = [...(taught[slot] ?? []), ...fresh];
    }
    return { ...site, network: site.network ?? other?.network ?? null, taught };
  });
  const settings: Settings = {
    ...now,
    me: {
      name: now.me.name || (file.me?.name ?? ''),
      signature: now.me.signature || (file.me?.signature ?? ''),
    },
    ownHandles,
    register: now.register === defaults.register ? (file.register ?? now.register) : now.register,
    theme: now.theme === defaults.theme ? (file.theme ?? now.theme) : now.theme,
    shortcuts: { ...file.shortcuts, ...now.shortcuts },
    sites,
  };
  const known = new Set(now.sites.map(({ host }) => host));
  const waiting = (file.sites ?? []).filter(({ host }) => !known.has(host));
  return { settings, handles, selectors, waiting: waiting.map(({ host, network }) => ({ host, network })) };
}

function listNew(known: readonly string[], others: readonly string[]): string[] {
  return [...new Set(others)].filter((one) => !known.includes(one));
}
