import { waitForChange } from '@/utils/dom/wait-for-change';
import type { Page, SiteAdapter } from '@/utils/sites/site-adapter';

/** How long a site may take to show its reply box after its own button was pressed, ms. */
const patience = 4000;

/**
 * The composer that answers an item: the one already open, or the one the site's own reply control opens. Called on the
 * user's click only; opens, never sends. Null when the site shows none.
 */
export function openComposer(
  el: Element,
  site: SiteAdapter,
  readPage: () => Page,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  const find = (): HTMLElement | null => site.findComposer({ item: el }, readPage());
  const open = find();
  if (open) return Promise.resolve(open);
  const control = site.findReplyControl?.(el, readPage());
  if (!control) return Promise.resolve(null);
  control.click();
  return waitForChange(find, readPage().doc, patience, signal);
}
