import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/utils/platform/browser';
import { hasPermission } from '@/utils/platform/site-switch';
import type { SiteSwitch } from '@/utils/settings/schema';

export interface Permitted {
  /** The hosts the browser gives access to now. */
  permitted: ReadonlySet<string>;
  /** The browser has not yet answered for these sites. */
  busy: boolean;
}

/** Asks the browser for access; follows what is given and withdrawn while the page is open. */
export function usePermitted(sites: readonly SiteSwitch[]): Permitted {
  const [answer, setAnswer] = useState<{ hosts: string | null; permitted: ReadonlySet<string> }>({
    hosts: null,
    permitted: new Set(),
  });
  const hosts = sites.map(({ host }) => host).join(' ');
  useEffect(() => {
    let dropped = false;
    const look = async () => {
      const all = hosts.split(' ').filter(Boolean);
      const given = await Promise.all(all.map(hasPermission));
      if (!dropped) setAnswer({ hosts, permitted: new Set(all.filter((_, at) => given[at])) });
    };
    const onChange = () => void look();
    void look();
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    return () => {
      dropped = true;
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  }, [hosts]);
  return { permitted: answer.permitted, busy: answer.hosts !== hosts };
}
