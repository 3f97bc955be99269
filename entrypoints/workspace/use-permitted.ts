import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/utils/platform/browser';
import { hasPermission } from '@/utils/platform/site-switch';
import type { SiteSwitch } from '@/utils/settings/schema';

/** The hosts the browser gives access to now; follows what is given and withdrawn while the page is open. */
export function usePermitted(sites: readonly SiteSwitch[]): ReadonlySet<string> {
  const [permitted, setPermitted] = useState<ReadonlySet<string>>(new Set());
  const hosts = sites.map(({ host }) => host).join(' ');
  useEffect(() => {
    const look = async () => {
      const all = hosts.split(' ').filter(Boolean);
      const given = await Promise.all(all.map(hasPermission));
      setPermitted(new Set(all.filter((_, at) => given[at])));
    };
    const onChange = () => void look();
    void look();
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    return () => {
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  }, [hosts]);
  return permitted;
}
