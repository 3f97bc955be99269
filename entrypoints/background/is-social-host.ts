import { matchesPattern } from '@/utils/sites/match-pattern';
import { socialSites } from '@/utils/sites/social-sites';

/** Whether a host is one of a network known by its address: it gets that list of adapters instead of the engines'. */
export function isSocialHost(host: string): boolean {
  const url = URL.canParse(`https://${host}/`) ? new URL(`https://${host}/`) : null;
  if (!url) return false;
  // Patterns may name a path (reviews of a search engine): the host alone decides which script is there.
  return socialSites.some((site) =>
    site.matches.some((pattern) => matchesPattern(pattern.replace(/^([^/]*\/\/[^/]+)\/.*$/, '$1/*'), url)),
  );
}
