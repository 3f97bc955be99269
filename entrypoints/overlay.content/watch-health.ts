import type { ItemObserver } from '@/utils/dom/observe-items';
import { findSlots } from '@/utils/sites/find-slot';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';

/** A page is given this long to show its comments before anything is said about it, ms. */
const patience = 4000;

/** Slots this kind of page must have and does not. */
export function listMissing(deps: OverlayDeps): string[] {
  const page = deps.readPage();
  return deps.site
    .expects(deps.site.pageKind(page.url, page.doc))
    .filter((slot) => findSlots(deps.site, slot, page.doc, page).length === 0);
}

/** Says once, quietly, when the adapter cannot read the page it is on. */
export function watchHealth(deps: OverlayDeps, store: OverlayStore, items: ItemObserver): void {
  const look = (): void => {
    const { elements, unreadable } = items.counts();
    const since = new Date().toLocaleTimeString(deps.language, { hour: '2-digit', minute: '2-digit' });
    const missing = listMissing(deps);
    // Names without a word below any of them: where the words stand is what changed.
    const read = items.list();
    if (read.length > 0 && read.every(({ item }) => item.text === '') && !missing.includes('text'))
      missing.push('text');
    if (elements > 0 && unreadable > elements / 2) {
      store.trouble.value = { trouble: { type: 'items', readable: elements - unreadable, total: elements }, since };
    } else if (missing.length > 0) {
      store.trouble.value = { trouble: { type: 'slot', slot: missing.join(', ') }, since };
    }
  };
  const timer = setTimeout(look, patience);
  deps.signal.addEventListener('abort', () => clearTimeout(timer));
}
