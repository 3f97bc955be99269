/**
 * The element that really has the focus: walks down open shadow roots and same-origin frames, where
 * `document.activeElement` names only the host. Null when nothing has it.
 */
export function findActiveElement(doc: Document): Element | null {
  let active = doc.activeElement;
  for (;;) {
    const inner: Element | null = active?.shadowRoot?.activeElement ?? findInFrame(active);
    if (!inner) return active;
    active = inner;
  }
}

function findInFrame(el: Element | null): Element | null {
  if (el?.tagName !== 'IFRAME') return null;
  try {
    return (el as HTMLIFrameElement).contentDocument?.activeElement ?? null;
  } catch {
    // A frame of another origin: its own content script looks after it.
    return null;
  }
}
