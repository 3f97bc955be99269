import type { NetworkId } from '@/utils/community/networks';
import { AppError } from '@/utils/diagnostics/app-error';
import { callBackground } from '@/utils/messaging/call-background';
import { browser } from '@/utils/platform/browser';
import { hostPatterns } from '@/utils/platform/site-switch';

/**
 * Asks the browser for these hosts in one question and switches them on. Called within the person's click: after anything
 * else awaited, the browser would not ask. @throws AppError `permission-denied`
 */
export async function switchOn(hosts: readonly string[], network: NetworkId | null): Promise<void> {
  const granted = await browser.permissions.request({ origins: hosts.flatMap(hostPatterns) });
  if (!granted) throw new AppError('permission-denied');
  for (const host of hosts) await callBackground('site.enable', { host, network });
}

/** Switches a host off and gives its access back to the browser. */
export async function switchOff(host: string): Promise<void> {
  await callBackground('site.disable', { host });
  await browser.permissions.remove({ origins: hostPatterns(host) });
}
