/** Inline styles that take an element away from sight. */
const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether nothing written on the element or around it hides it: for saved pages, which have no layout. */
export function isShownSaved(el: Element): boolean {
  for (let at: Element | null = el; at !== null; at = at.parentElement) {
    if (at.hasAttribute('hidden') || hidingStyle.test(at.getAttribute('style') ?? '')) return false;
  }
  return true;
}
