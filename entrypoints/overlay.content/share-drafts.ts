import { computed, effect } from '@preact/signals';
import type { DraftNews } from '@/utils/messaging/verbs/presence-verbs';
import { browser } from '@/utils/platform/browser';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';

/**
 * Tells the background whether a draft stands in the composer, and the person whether another tab of theirs has one for the
 * same comment. Said when a draft is begun, emptied or left; never its words.
 */
export function shareDrafts(deps: OverlayDeps, store: OverlayStore): void {
  const { signal, site, readPage } = deps;
  const key = computed(() => {
    const composer = store.composer.value;
    if (!composer) return null;
    return `${site.id} ${composer.item?.id ?? `new ${readPage().url.pathname}`}`.slice(0, 2000);
  });
  const writing = computed(() => {
    // A site takes the composer of a reply that was sent out of the page: looked at with each change of it.
    store.moved.value;
    const composer = store.composer.value;
    return composer?.el.isConnected === true && composer.draft.trim() !== '';
  });
  /** Drafts this page said it holds. */
  const said = new Set<string>();
  const say = (about: string, holds: boolean): void => {
    if (holds) said.add(about);
    else said.delete(about);
    deps.call('draft.presence', { key: about, writing: holds }).then(
      ({ since }) => {
        if (key.value === about) store.elsewhere.value = since;
      },
      // Without the background nobody is told: writing goes on.
      () => undefined,
    );
  };
  const stop = effect(() => {
    const about = key.value;
    const holds = writing.value;
    store.elsewhere.value = null;
    if (about !== null) say(about, holds);
  });
  const listen = (message: unknown): undefined => {
    const news = message as Partial<DraftNews> | null;
    if (news?.type === 'draft.elsewhere' && news.key === key.value) store.elsewhere.value = news.since ?? null;
  };
  browser.runtime.onMessage.addListener(listen);
  const leave = (): void => {
    for (const about of [...said]) say(about, false);
  };
  deps.doc.defaultView?.addEventListener('pagehide', leave, { signal });
  signal.addEventListener('abort', () => {
    stop();
    browser.runtime?.onMessage?.removeListener(listen);
  });
}
