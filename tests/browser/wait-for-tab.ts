import type { BrowserContext, Page } from '@playwright/test';

/** The tab that shows an address, open already or soon: a new one is empty for a moment before it goes anywhere. */
export async function waitForTab(context: BrowserContext, address: RegExp): Promise<Page> {
  const reach = (page: Page): Promise<Page> => page.waitForURL(address, { waitUntil: 'commit' }).then(() => page);
  const reaches = (page: Page): Promise<boolean> =>
    reach(page).then(
      () => true,
      () => false,
    );
  // Other tabs stay what they are: only when none of all comes there in time is it a fault.
  return Promise.any([...context.pages().map(reach), context.waitForEvent('page', { predicate: reaches })]);
}
