/**
 * Whether a URL falls under a WebExtension match pattern (`https://*.reddit.com/*`, scheme `*` = http or https).
 * Ports never count, as in the browsers; query strings belong to the path. A malformed pattern matches nothing.
 */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^*/]+)(\/.*)$/.exec(pattern);
  if (parts === null) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  const protocol = url.protocol.slice(0, -1);
  if (scheme === '*' ? protocol !== 'http' && protocol !== 'https' : protocol !== scheme) return false;
  if (host.startsWith('*.')) {
    const bare = host.slice(2);
    if (url.hostname !== bare && !url.hostname.endsWith(`.${bare}`)) return false;
  } else if (host !== '*' && url.hostname !== host) return false;
  return matchesGlob(path, url.pathname + url.search);
}

/** `*` stands for any run of characters. Linear: each fixed piece is looked for after the one before. */
function matchesGlob(glob: string, text: string): boolean {
  const pieces = glob.split('*');
  const last = pieces.length - 1;
  const first = pieces[0] ?? '';
  if (last === 0) return text === glob;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, last)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  const end = pieces[last] ?? '';
  return text.length - end.length >= at && text.endsWith(end);
}
