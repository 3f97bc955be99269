import type { Check } from './evidence';

function isUnder(host: string, domain: string): boolean {
  const bare = domain.toLowerCase().replace(/^www\./, '');
  return host === bare || host.endsWith(`.${bare}`);
}

/** A link to one of `only`, or to anything but `except` and the brand's own domains; sub-domains count. */
export function checkDomains(only: readonly string[] | undefined, except: readonly string[] | undefined): Check {
  return (facts) => {
    const spans = facts.links().flatMap((link) => {
      const listed = only === undefined || only.some((domain) => isUnder(link.host, domain));
      const excepted =
        (except ?? []).some((domain) => isUnder(link.host, domain)) ||
        (only === undefined && facts.ownDomains.some((domain) => isUnder(link.host, domain)));
      return listed && !excepted ? link.span : [];
    });
    return spans.length > 0 ? { spans } : null;
  };
}
