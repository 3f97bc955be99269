const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The address parsed, or null when it may not be asked: HTTPS only, but for this very machine, which browsers trust
 * likewise. Names and passwords inside the address are refused: they would end in logs.
 */
export function findAddress(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.username !== '' || address.password !== '') return null;
  if (address.protocol === 'https:') return address;
  return address.protocol === 'http:' && loopback.test(address.hostname) ? address : null;
}
