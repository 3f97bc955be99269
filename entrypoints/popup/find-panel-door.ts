import { browser } from '@/utils/platform/browser';

/** The side panel as browsers have it, Chromium's or Firefox's; neither has the other's. */
interface PanelApi {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * The way to open the side panel of this window; undefined where the browser has none. The window is looked up now: once
 * the person clicks, anything awaited first would lose the click, and the browser would refuse.
 */
export async function findPanelDoor(): Promise<(() => void) | undefined> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApi;
  const { id } = await browser.windows.getCurrent();
  if (sidePanel && id !== undefined) {
    return () => {
      sidePanel.open({ windowId: id }).then(() => window.close());
    };
  }
  if (!sidebarAction) return undefined;
  return () => {
    sidebarAction.open().then(() => window.close());
  };
}
