import { browser } from '@/utils/platform/browser';
import { ensureOverlay } from '@/utils/platform/site-switch';
import { translate } from '@/utils/platform/translate';
import { isSocialHost } from './is-social-host';

const checkId = 'check-selection';
const saveId = 'save-selection';

/** What is selected in a frame, with its line breaks: the menu itself gives it on one line. */
async function readSelection(tabId: number, frameId: number): Promise<string> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: () => String(getSelection()),
  });
  return typeof answer?.result === 'string' ? answer.result.trim() : '';
}

/**
 * "Check this text with Moderato" and "Save as a template" on selected text, on any page: the click itself gives access to
 * that page, once, also where the site is not switched on.
 * @param saveText keeps a text and opens the form that makes a template of it
 */
export function registerMenu(saveText: (text: string) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: checkId, title: translate('menu_check_selection'), contexts: ['selection'] });
    browser.contextMenus.create({ id: saveId, title: translate('menu_save_selection'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, frameId = 0, selectionText = '' }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === saveId) {
      // Pages of the browser itself cannot be read into; what the menu gives is enough there.
      const text = await readSelection(tab.id, frameId).catch(() => '');
      await saveText(text || selectionText);
    }
    if (menuItemId !== checkId) return;
    const host = tab.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : '';
    await ensureOverlay(tab.id, frameId, host, isSocialHost);
    await browser.tabs.sendMessage(tab.id, { type: 'selection.check' }, { frameId });
  });
}
