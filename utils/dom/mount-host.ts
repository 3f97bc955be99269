/** Where the overlay lives in the page. */
export interface OverlayHost {
  host: HTMLElement;
  root: ShadowRoot;
}

/** The modal dialog on top, which makes everything outside it inert; null when there is none. */
function findModal(doc: Document): Element | null {
  return [...doc.querySelectorAll('dialog[open]')].filter((dialog) => dialog.matches(':modal')).at(-1) ?? null;
}

/**
 * Mounts the overlay's host beside the page's content: out of the flow, so that nothing moves by a pixel. It is put back
 * when the page throws it away and moves into a modal dialog while one is open, for outside it could not be clicked.
 * @param mode `open` only in test builds
 * @param scheme CSS `color-scheme`: which themes the overlay takes part in
 * @param signal takes the host off the page
 */
export function mountHost(doc: Document, mode: ShadowRootMode, scheme: string, signal: AbortSignal): OverlayHost {
  const host = doc.createElement('moderato-overlay');
  // Inline and important: a page's own rules for unknown elements must not reach the host.
  host.style.cssText =
    'all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;z-index:2147483647!important';
  // After `all`, which would take the dark theme away with everything else.
  host.style.setProperty('color-scheme', scheme, 'important');
  const root = host.attachShadow({ mode });
  const place = (): void => {
    const parent = findModal(doc) ?? doc.documentElement;
    if (host.parentNode !== parent) parent?.append(host);
  };
  place();
  // Two shallow observers see the host or the whole document element being replaced; the third only `open` attributes.
  const removals = new MutationObserver(() => {
    removals.observe(doc.documentElement, { childList: true });
    place();
  });
  removals.observe(doc, { childList: true });
  removals.observe(doc.documentElement, { childList: true });
  const dialogs = new MutationObserver(place);
  dialogs.observe(doc, { subtree: true, attributes: true, attributeFilter: ['open'] });
  // What happens inside is ours: the page's own shortcuts must not hear the keys typed into our fields.
  for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  signal.addEventListener('abort', () => {
    removals.disconnect();
    dialogs.disconnect();
    host.remove();
  });
  return { host, root };
}
