import { callBackground } from '@/utils/messaging/call-background';
import type { PageBrand } from '@/utils/messaging/protocol';
import type { PageContext } from '@/utils/messaging/verbs/page-context';
import { browser } from '@/utils/platform/browser';

/** For which brand one answers in a tab, with the page that says so; null where Moderato does not run. */
export async function findPageBrand(tabId: number): Promise<{ page: PageContext; brand: PageBrand } | null> {
  try {
    const page: unknown = await browser.tabs.sendMessage(tabId, { type: 'page.describe' }, { frameId: 0 });
    if (!page) return null;
    return { page: page as PageContext, brand: await callBackground('brand.find', { page: page as PageContext }) };
  } catch {
    // Nobody answers in a page that was open before the site was switched on: the line is left out until it is loaded again.
    return null;
  }
}
