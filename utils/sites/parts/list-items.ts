import { queryDeep } from '@/utils/dom/query-deep';
import { listSelectors } from '../find-slot';
import type { Page } from '../site-adapter';
import type { SiteSpec } from './site-spec';

/** The elements of the items below `root`, the outermost of each id, in document order. */
export function listItems(spec: SiteSpec, root: ParentNode, page: Page): Element[] {
  for (const selector of listSelectors(spec, 'item', page)) {
    const byId = new Map<string, Element>();
    for (const el of queryDeep(root, selector, spec.hosts)) {
      const id = spec.readId(el, page);
      if (id === null || id === '' || byId.has(id) || (spec.onlyShown && !page.isShown(el))) continue;
      byId.set(id, el);
    }
    if (byId.size > 0) return [...byId.values()];
  }
  return [];
}
