import { isShown } from '@/utils/dom/is-shown';
import { callBackground } from '@/utils/messaging/call-background';
import { browser } from '@/utils/platform/browser';
import { keepMessages, readInterfaceLanguage, translate } from '@/utils/platform/translate';
import { findSite } from '@/utils/sites/find-site';
import type { Page, SiteAdapter } from '@/utils/sites/site-adapter';
import { describePage } from './describe-page';
import type { OverlayPage } from './overlay-page';
import { recheckWhenSeen } from './recheck-when-seen';
import { findRunning, type Running, setRunning } from './running';
import { startPage } from './start-page';

/** Starts the overlay in a site's page with the adapters this script carries; does nothing where it already runs. */
export async function runOverlay(
  sites: readonly SiteAdapter[],
  onInvalidated: (end: () => void) => void,
): Promise<void> {
  const before = findRunning();
  if (before && !before.ended.signal.aborted) return;
  const ended = new AbortController();
  const running: Running = { ended, page: null, panel: null };
  setRunning(running);
  const ready = Promise.withResolvers<OverlayPage>();
  onInvalidated(() => ended.abort());
  const reread = (): void => {
    if (!running.page) return;
    // An article may have been reworded under its id.
    running.page.articles = new Map();
    running.page.recheck();
  };
  const voiceChanged = recheckWhenSeen(document, reread, ended.signal);
  browser.runtime.onMessage.addListener((message: { type?: unknown }, _sender, sendResponse) => {
    if (message?.type === 'site.disabled') ended.abort();
    if (message?.type === 'page.describe') sendResponse(running.page && describePage(running.page.deps));
    if (message?.type === 'voice.changed') voiceChanged();
    if (message?.type === 'selection.check') void ready.promise.then((started) => started.run('selection'));
    return undefined;
  });
  const [{ settings }] = await Promise.all([
    callBackground('settings.read', {}),
    // Without them the browser is asked, as badges come.
    callBackground('settings.messages', {}).then(keepMessages, () => undefined),
  ]);
  const found = findSite({ url: new URL(location.href), doc: document }, sites);
  const known = settings.sites.find(({ host }) => host === location.hostname);
  // Called for one selected text on a site that is not switched on: nothing else is read there.
  const site = known ? found : { ...found, listItems: () => [], expects: () => [] };
  const bare = (): Page => ({ url: new URL(location.href), doc: document, ownHandles: [], isShown, overrides: {} });
  const overrides = known ? await callBackground('site.overrides', describePage({ site, readPage: bare })) : {};
  const ownHandles = (settings.ownHandles[site.id] ?? []).map((handle) => handle.replace(/^@/, '').toLowerCase());
  let url = new URL(location.href);
  const readPage = (): Page => {
    // Asked for at every frame that scrolls; the address seldom changes.
    if (url.href !== location.href) url = new URL(location.href);
    return { url, doc: document, ownHandles, isShown, overrides };
  };
  const page = startPage(
    {
      doc: document,
      site,
      readPage,
      call: callBackground,
      translate,
      language: readInterfaceLanguage(),
      settings,
      teach(slot, selector) {
        overrides[slot] = [selector, ...(overrides[slot] ?? [])];
      },
      signal: ended.signal,
    },
    import.meta.env.MODERATO_TEST_BUILD ? 'open' : 'closed',
    async () => {
      await callBackground('panel.load', {});
      const panel = findRunning()?.panel;
      if (!panel) throw new Error('the panel did not start');
      return panel;
    },
  );
  running.page = page;
  ready.resolve(page);
}
