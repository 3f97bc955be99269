/**
 * Parameters that follow the visitor and not the page: analytics (utm_, fbclid, gclid, mc_), Facebook's `__cft__[0]`
 * and `__tn__`, Instagram's igsh, YouTube's si and pp, LinkedIn's trk and lipi, X's ref_src, phpBB's session id.
 */
const tracking =
  /^(?:utm_.*|fbclid|gclid|mc_[ce]id|__cft__.*|__tn__|__xts__.*|igshi?d?|si|pp|trk|lipi|ref_src|ref_url|sid)$/i;
const longest = 2000;

/**
 * A link as it can be kept and opened later: absolute, http or https, without tracking parameters.
 * @param without further parameters to leave out, as this site names them
 * @returns null for anything else (javascript:, mailto:, nonsense, longer than 2,000 characters)
 */
export function absoluteUrl(href: string | null, base: URL, without: readonly string[] = []): string | null {
  if (href === null || href.trim() === '' || href.length > longest) return null;
  const url = parse(href, base);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (url.search !== '') dropTracking(url, without);
  const whole = url.href;
  // `https://shop.example` stays as its author wrote it, without the slash the browser adds.
  if (whole === `${href.trim()}/`) return href.trim();
  return whole.length > longest ? null : whole;
}

function dropTracking(url: URL, without: readonly string[]): void {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const name = decode(pair.split('=', 1)[0] ?? '');
      return name !== '' && !tracking.test(name) && !without.includes(name);
    });
  // Set only when something was left out: writing it back may change how the rest is encoded.
  if (kept.length !== url.search.slice(1).split('&').length) url.search = kept.join('&');
}

function parse(href: string, base: URL): URL | null {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
