import type { Page } from '../site-adapter';
import type { SiteSpec } from './site-spec';

/** What `findItems` found last in each document: asking again for every element would look at the whole page each time. */
const known = new WeakMap<SiteSpec, WeakMap<Document, ReadonlySet<Element>>>();

/**
 * The elements of the items of a site that finds them itself, as found when they were last listed; null for sites whose
 * items a selector finds, and where the person taught one.
 * @param again look at the page anew
 */
export function foundItems(spec: SiteSpec, page: Page, again = false): ReadonlySet<Element> | null {
  if (spec.findItems === undefined || (page.overrides.item?.length ?? 0) > 0) return null;
  const perPage = known.get(spec) ?? new WeakMap<Document, ReadonlySet<Element>>();
  known.set(spec, perPage);
  const last = again ? undefined : perPage.get(page.doc);
  const items = last ?? new Set(spec.findItems(page));
  if (last === undefined) perPage.set(page.doc, items);
  return items;
}
