import type { Subscription } from './subscription';

/** Whether the person went back to an older version: it stays until the lead publishes something newer. */
export function isHeld({ installedSha256, highestSha256, pending }: Subscription): boolean {
  return installedSha256 !== highestSha256 && pending?.sha256 !== highestSha256;
}
