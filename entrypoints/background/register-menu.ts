import { browser } from '@/utils/platform/browser';
import { ensureOverlay } from '@/utils/platform/site-switch';
import { translate } from '@/utils/platform/translate';
import { isSocialHost } from './is-social-host';

const menuId = 'check-selection';

/**
 * "Check this text with Moderato" on selected text, on any page: the click itself gives access to that page, once, also where
 * the site is not switched on.
 */
export function registerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: menuId, title: translate('menu_check_selection'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, frameId }, tab) => {
    if (menuItemId !== menuId || tab?.id === undefined) return;
    const host = tab.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : '';
    await ensureOverlay(tab.id, frameId ?? 0, host, isSocialHost);
    await browser.tabs.sendMessage(tab.id, { type: 'selection.check' }, { frameId: frameId ?? 0 });
  });
}
