import { queryAll } from './query-all';

/**
 * Like `queryAll`, but when nothing is found outside, looks into the open shadow roots of the elements `hosts` selects
 * (and of those inside them). A closed root stays closed.
 */
export function queryDeep(root: ParentNode, selector: string, hosts: string | undefined): Element[] {
  const found = queryAll(root, selector);
  if (found.length > 0 || hosts === undefined) return found;
  return queryAll(root, hosts).flatMap((host) =>
    host.shadowRoot === null ? [] : queryDeep(host.shadowRoot, selector, hosts),
  );
}
