/** Attributes a site keeps from one page to the next; classes are tried last, for they are often generated. */
const lasting = ['data-testid', 'data-e2e', 'data-test-id', 'itemprop', 'component', 'role', 'slot'] as const;
/** A class that looks generated: a hash, digits, one letter and digits. */
const generated = /\d{2,}|^[a-z]{1,2}\d|__|^css-|^_|[A-Z].*\d/;

/**
 * A selector that finds the element pointed at in its item, and its like in the others: by what a site keeps, never by
 * position. What comes from the page is escaped, so that no attribute can say more than its own value. Null when nothing
 * about the element lasts.
 */
export function planSelector(el: Element): string | null {
  for (const name of lasting) {
    const value = el.getAttribute(name);
    if (value && value.length < 80) return `[${name}="${CSS.escape(value)}"]`;
  }
  const named = [...el.classList].find((name) => name.length < 60 && !generated.test(name));
  return named ? `.${CSS.escape(named)}` : null;
}
