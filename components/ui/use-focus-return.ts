import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The element with the focus in the tree `root` belongs to, a shadow root's own included. */
function activeIn(root: Node): HTMLElement | null {
  const tree = root as Document | ShadowRoot;
  return tree.activeElement instanceof HTMLElement ? tree.activeElement : null;
}

/**
 * Remembers what had the focus when a surface opened and gives it back when the surface goes, unless the person has
 * moved on to something else by then.
 */
export function useFocusReturn(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const surface = ref.current;
    if (!surface) return;
    const inTree = activeIn(surface.getRootNode());
    const inPage = activeIn(document);
    const before = inTree && !surface.contains(inTree) ? inTree : inPage;
    return () => {
      const now = activeIn(document);
      const movedOn =
        now && now !== document.body && now !== before && !surface.contains(now) && !isHostOf(now, surface);
      if (!movedOn && before?.isConnected) before.focus({ preventScroll: true });
    };
  }, [ref]);
}

function isHostOf(el: Element, surface: Element): boolean {
  const root = surface.getRootNode();
  return root instanceof ShadowRoot && root.host === el;
}
