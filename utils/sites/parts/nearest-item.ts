import { parentDeep } from '@/utils/dom/parent-deep';
import { listSelectors } from '../find-slot';
import type { Page } from '../site-adapter';
import { foundItems } from './found-items';
import type { SiteSpec } from './site-spec';

/** The item's element around `el`, or `el` itself; null outside items. */
export function nearestItem(spec: SiteSpec, el: Element | null, page: Page): Element | null {
  const known = foundItems(spec, page);
  if (known !== null) {
    let at = el;
    while (at !== null && !(known.has(at) && spec.readId(at, page) !== null)) at = at.parentElement;
    return at;
  }
  for (const selector of listSelectors(spec, 'item', page)) {
    for (let at = el; at !== null; ) {
      const found: Element | null = closest(at, selector);
      if (found !== null && spec.readId(found, page) !== null) return found;
      if (found === null && spec.hosts === undefined) break;
      at = parentDeep(found ?? topOf(at));
    }
  }
  return null;
}

function topOf(el: Element): Element {
  let top = el;
  while (top.parentElement !== null) top = top.parentElement;
  return top;
}

function closest(el: Element, selector: string): Element | null {
  try {
    return el.closest(selector);
  } catch {
    return null;
  }
}
