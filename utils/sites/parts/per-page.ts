import type { Page } from '../site-adapter';

/** Reads a fact of the whole page (who is logged in) once per pass over it: a `Page` is made anew for each. */
export function perPage<T>(read: (page: Page) => T): (page: Page) => T {
  const known = new WeakMap<Page, { value: T }>();
  return (page) => {
    const found = known.get(page) ?? { value: read(page) };
    known.set(page, found);
    return found.value;
  };
}
