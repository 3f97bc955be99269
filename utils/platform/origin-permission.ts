import { browser } from './browser';

/** What the browser is asked for to read from an address: its host alone, over its own scheme. Ports are none of its business. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Whether the browser lets us read from the address now. */
export async function hasOriginPermission(url: string): Promise<boolean> {
  return URL.canParse(url) && browser.permissions.contains({ origins: [originPattern(url)] });
}
