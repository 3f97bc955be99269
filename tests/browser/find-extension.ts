import type { BrowserContext } from '@playwright/test';

declare const chrome: {
  developerPrivate: {
    getExtensionsInfo(): Promise<{ id: string; location: string; state: string }[]>;
  };
};

/**
 * The id of the extension the browser was started with, once it is switched on. The browser's own list is asked, not its
 * background: that one may be started, stopped and replaced unseen while the extension is being installed.
 */
export async function findExtension(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const found = await page.waitForFunction(async () => {
    const all = await chrome.developerPrivate.getExtensionsInfo();
    return all.find(({ location, state }) => location === 'UNPACKED' && state === 'ENABLED')?.id;
  });
  const id = await found.jsonValue();
  await page.close();
  if (!id) throw new Error('the browser runs no extension');
  return id;
}
