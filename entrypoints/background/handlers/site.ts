import { AppError } from '@/utils/diagnostics/app-error';
import type { SiteState } from '@/utils/messaging/protocol';
import type { Caller, Handlers } from '@/utils/messaging/register-protocol';
import { changeSettings, readSettings } from '@/utils/platform/settings-store';
import { hasPermission, registerSite, unregisterSite } from '@/utils/platform/site-switch';
import type { Settings } from '@/utils/settings/schema';
import { isSocialHost } from '../is-social-host';
import type { Voices } from '../voices';

type SiteVerb = Extract<keyof Handlers, `site.${string}`>;

async function readState(host: string, settings: Settings): Promise<SiteState> {
  const site = settings.sites.find((known) => known.host === host);
  return {
    host,
    enabled: site !== undefined,
    permitted: site !== undefined && (await hasPermission(host)),
    network: site?.network ?? null,
  };
}

/** A content script may speak of the host it runs in, and of no other. */
function expectOwnHost(host: string, caller: Caller): void {
  if (caller.kind === 'content' && caller.host !== host) throw new AppError('not-allowed', host);
}

/** Switching hosts on and off, and selectors taught for them. */
export function siteHandlers(voices: Voices): Pick<Handlers, SiteVerb> {
  return {
    async 'site.state'({ host }, caller) {
      expectOwnHost(host, caller);
      return readState(host, (await readSettings()).settings);
    },
    async 'site.enable'({ host, network }) {
      if (!(await hasPermission(host))) throw new AppError('permission-denied', host);
      const settings = await changeSettings((now) => ({
        ...now,
        sites: [
          ...now.sites.filter((site) => site.host !== host),
          {
            host,
            network,
            taught: now.sites.find((site) => site.host === host)?.taught ?? {},
            enabledAt: new Date().toISOString(),
          },
        ],
      }));
      await registerSite(host, isSocialHost);
      return readState(host, settings);
    },
    async 'site.disable'({ host }) {
      const settings = await changeSettings((now) => ({
        ...now,
        sites: now.sites.filter((site) => site.host !== host),
      }));
      await unregisterSite(host);
      return readState(host, settings);
    },
    async 'site.overrides'(page, caller) {
      const { host, network } = page;
      expectOwnHost(host, caller);
      const { settings } = await readSettings();
      const taught = settings.sites.find((site) => site.host === host)?.taught ?? {};
      // How a network's page is built is no brand's business, but the page's own brand is heard first.
      const chosen = await voices.forPage(page).catch(() => null);
      const others = await voices.list().catch(() => []);
      const packs = [chosen?.pack, ...others.map(({ pack }) => pack).filter(({ id }) => id !== chosen?.pack.id)];
      const overrides: Record<string, string[]> = {};
      for (const source of [taught, ...packs.map((pack) => pack?.selectors[network] ?? {})]) {
        for (const [slot, selectors] of Object.entries(source))
          overrides[slot] = [...(overrides[slot] ?? []), ...selectors];
      }
      return overrides;
    },
    async 'site.teach'({ host, slot, selector }, caller) {
      expectOwnHost(host, caller);
      await changeSettings((now) => ({
        ...now,
        sites: now.sites.map((site) => {
          if (site.host !== host) return site;
          const { [slot]: _forgotten, ...others } = site.taught;
          return { ...site, taught: selector === null ? others : { ...others, [slot]: [selector] } };
        }),
      }));
      return null;
    },
  };
}
