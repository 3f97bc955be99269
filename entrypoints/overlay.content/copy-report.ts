import type { ItemObserver } from '@/utils/dom/observe-items';
import { findSlots } from '@/utils/sites/find-slot';
import { copyText } from './copy-text';
import type { OverlayDeps } from './overlay-deps';

/**
 * Puts a report on the clipboard that says what the adapter found, slot by slot. Never a text, a name or an address of the
 * page: only counts and selectors of ours.
 */
export function copyReport(deps: OverlayDeps, items: ItemObserver): Promise<boolean> {
  const { site, doc } = deps;
  const page = deps.readPage();
  const slots = Object.keys(site.selectors).map((slot) => `${slot}: ${findSlots(site, slot, doc, page).length}`);
  const { elements, unreadable } = items.counts();
  const lines = [
    `network: ${site.id}`,
    `page: ${site.pageKind(page.url, doc)}`,
    `items near the view: ${elements}, unreadable: ${unreadable}`,
    ...slots,
  ];
  return copyText(doc, lines.join('\n'));
}
