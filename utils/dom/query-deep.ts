import { queryAll } from './query-all';

/** Like `queryAll`, but also looks into open shadow roots; a closed one stays closed. In document order of the hosts. */
export function queryDeep(root: ParentNode, selector: string): Element[] {
  const found = queryAll(root, selector);
  const seen = new Set(found);
  for (const host of queryAll(root, '*')) {
    if (host.shadowRoot === null) continue;
    for (const el of queryDeep(host.shadowRoot, selector)) {
      if (!seen.has(el)) found.push(el);
      seen.add(el);
    }
  }
  return found;
}
