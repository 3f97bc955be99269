import { queryDeep } from '@/utils/dom/query-deep';
import { listSelectors } from '../find-slot';
import type { Page } from '../site-adapter';
import { foundItems } from './found-items';
import type { SiteSpec } from './site-spec';

/** The elements of the items below `root`, the outermost of each id, in document order. */
export function listItems(spec: SiteSpec, root: ParentNode, page: Page): Element[] {
  const found = foundItems(spec, page, true);
  if (found !== null)
    return keepFirst(
      spec,
      [...found].filter((el) => root.contains(el)),
      page,
    );
  for (const selector of listSelectors(spec, 'item', page)) {
    const items = keepFirst(spec, queryDeep(root, selector, spec.hosts), page);
    if (items.length > 0) return items;
  }
  return [];
}

function keepFirst(spec: SiteSpec, elements: readonly Element[], page: Page): Element[] {
  const byId = new Map<string, Element>();
  for (const el of elements) {
    const id = spec.readId(el, page);
    if (id === null || id === '' || byId.has(id) || (spec.onlyShown && !page.isShown(el))) continue;
    byId.set(id, el);
  }
  return [...byId.values()];
}
