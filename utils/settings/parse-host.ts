/** Why an address cannot be switched on. */
export type HostProblem = 'empty' | 'unreadable' | 'pattern' | 'not-web' | 'protected';

/** Hosts where browsers let no extension run (Chrome and Firefox, "restricted" pages). */
const protectedHosts = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
]);

/**
 * Reads the host a person means: "https://www.facebook.com/page", "forum.example:8080" or "intranet.example/equipe".
 * The host is the one typed: `www.` is neither added nor taken away, for the browser gives access to that one alone.
 */
export function parseHost(typed: string): { host: string } | { problem: HostProblem } {
  const text = typed.trim();
  if (text === '') return { problem: 'empty' };
  if (text.includes('*')) return { problem: 'pattern' };
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { problem: 'not-web' };
  if (/^(about|chrome|edge|file|data|javascript|mailto):/i.test(text)) return { problem: 'not-web' };
  const address = scheme === undefined ? `https://${text}` : text;
  if (/\s/.test(text) || !URL.canParse(address)) return { problem: 'unreadable' };
  const url = new URL(address);
  const host = url.hostname.replace(/\.$/, '');
  if (url.username !== '' || host.length > 253) return { problem: 'unreadable' };
  if (host !== 'localhost' && !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return { problem: 'unreadable' };
  if (protectedHosts.has(host)) return { problem: 'protected' };
  return { host };
}
