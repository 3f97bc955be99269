export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Where a small popup goes: below its anchor, above when there is no room below and more above; aligned to the
 * anchor's start, middle or end, then pushed back inside the window. All in CSS px of the viewport.
 */
export function placePopup(
  anchor: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
  { gap = 4, margin = 4, align = 'start' as 'start' | 'middle' | 'end', prefer = 'below' as 'below' | 'above' } = {},
): { left: number; top: number } {
  const below = view.height - (anchor.top + anchor.height) - gap - margin;
  const above = anchor.top - gap - margin;
  const goesBelow = prefer === 'below' ? below >= size.height || below >= above : above < size.height && below > above;
  const slack = align === 'start' ? 0 : (anchor.width - size.width) / (align === 'end' ? 1 : 2);
  const clamp = (value: number, room: number) => Math.max(margin, Math.min(value, room - margin));
  return {
    left: clamp(anchor.left + slack, view.width - size.width),
    top: clamp(
      goesBelow ? anchor.top + anchor.height + gap : anchor.top - gap - size.height,
      view.height - size.height,
    ),
  };
}
