import { browser } from '@/utils/platform/browser';

export interface TabHost {
  tabId: number;
  host: string;
}

/**
 * Host of the page the popup was opened on; null for the browser's own pages. `?tab=` names the tab when the popup is
 * opened as a page of its own.
 */
export async function findTabHost(): Promise<TabHost | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = named > 0 ? await browser.tabs.get(named) : active;
  if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return null;
  return { tabId: tab.id, host: new URL(tab.url).hostname };
}
