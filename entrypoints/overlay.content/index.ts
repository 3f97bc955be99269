import { defineContentScript } from '#imports';
import { isShown } from '@/utils/dom/is-shown';
import { callBackground } from '@/utils/messaging/call-background';
import { browser } from '@/utils/platform/browser';
import { readInterfaceLanguage, translate } from '@/utils/platform/translate';
import { findSite } from '@/utils/sites/find-site';
import type { Page } from '@/utils/sites/site-adapter';
import type { OverlayStore } from './overlay-store';
import { startOverlay } from './start-overlay';

/**
 * Set on the isolated world's own global, which the page cannot see: a second injection into the same page ends at once, and
 * somebody debugging finds the overlay's state.
 */
const running = Symbol.for('moderato.overlay');

interface Running {
  ended: AbortController;
  store: OverlayStore | null;
}

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  async main(ctx) {
    const world = globalThis as { [running]?: Running };
    if (world[running] && !world[running].ended.signal.aborted) return;
    const ended = new AbortController();
    const state: Running = { ended, store: null };
    world[running] = state;
    ctx.onInvalidated(() => ended.abort());
    browser.runtime.onMessage.addListener((message: { type?: unknown }) => {
      if (message?.type === 'site.disabled') ended.abort();
      return undefined;
    });
    const { settings } = await callBackground('settings.read', {});
    const site = findSite({ url: new URL(location.href), doc: document });
    const taught = { ...settings.sites.find(({ host }) => host === location.hostname)?.taught };
    const ownHandles = (settings.ownHandles[site.id] ?? []).map((handle) => handle.replace(/^@/, '').toLowerCase());
    const readPage = (): Page => ({
      url: new URL(location.href),
      doc: document,
      ownHandles,
      isShown,
      overrides: taught,
    });
    state.store = startOverlay(
      {
        doc: document,
        site,
        readPage,
        call: callBackground,
        translate,
        language: readInterfaceLanguage(),
        settings,
        teach(slot, selector) {
          taught[slot] = [selector];
        },
        signal: ended.signal,
      },
      import.meta.env.MODERATO_TEST_BUILD ? 'open' : 'closed',
    );
  },
});
