export interface FieldBox {
  left: number;
  top: number;
  width: number;
  height: number;
  /** What the boxes the field scrolls in hide of it on each side, as CSS `inset()` takes it. */
  hidden: [top: number, right: number, bottom: number, left: number];
}

/** The box of a field inside its borders, of the viewport of the outermost page, and how much of it is cut off. */
export function readFieldBox(field: HTMLElement): FieldBox {
  const outer = field.getBoundingClientRect();
  let left = outer.left + field.clientLeft;
  let top = outer.top + field.clientTop;
  const { clientWidth: width, clientHeight: height } = field;
  const hidden: FieldBox['hidden'] = [0, 0, 0, 0];
  const cutBy = (box: { left: number; top: number; right: number; bottom: number }): void => {
    hidden[0] = Math.max(hidden[0], box.top - top);
    hidden[1] = Math.max(hidden[1], left + width - box.right);
    hidden[2] = Math.max(hidden[2], top + height - box.bottom);
    hidden[3] = Math.max(hidden[3], box.left - left);
  };
  let el: Element = field;
  for (;;) {
    const root = el.getRootNode();
    const parent: Element | null = el.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
    if (parent) {
      const view = parent.ownerDocument.defaultView;
      const scrolls = parent !== parent.ownerDocument.documentElement && parent !== parent.ownerDocument.body;
      if (scrolls && view && view.getComputedStyle(parent).overflow !== 'visible')
        cutBy(parent.getBoundingClientRect());
      el = parent;
      continue;
    }
    const view = el.ownerDocument.defaultView;
    const frame = view?.frameElement;
    if (!view || !frame) return { left, top, width, height, hidden };
    cutBy({ left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
    el = frame;
  }
}
