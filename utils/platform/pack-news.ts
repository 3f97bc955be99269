import { browser } from './browser';
import { tellPages } from './tell-pages';

/** What the background tells open pages about packs, so that they need not ask again and again. */
export type PackNews =
  /** Another version, order or set of packs is in use. */
  | { type: 'packs.changed' }
  /** A followed pack: something began, ended or was found. */
  | { type: 'subscriptions.changed' }
  /** A publication made a step. */
  | { type: 'publications.changed' };

/** Tells every open page of the extension, and the pages it runs in of other packs. Nobody there: nothing happens. */
export function announcePackNews(news: PackNews): void {
  if (news.type === 'packs.changed') void tellPages();
  void browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Listens in a page of the extension. @returns stops listening */
export function observePackNews(heard: (news: PackNews) => void): () => void {
  const listen = (message: unknown): undefined => {
    const type = (message as { type?: unknown } | null)?.type;
    if (type === 'packs.changed' || type === 'subscriptions.changed' || type === 'publications.changed')
      heard({ type });
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
