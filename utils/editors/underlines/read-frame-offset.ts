/** How far the viewport of a document lies from that of the outermost page, in CSS pixels; zero outside frames. */
export function readFrameOffset(doc: Document): { x: number; y: number } {
  let x = 0;
  let y = 0;
  let frame = doc.defaultView?.frameElement ?? null;
  while (frame) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement ?? null;
  }
  return { x, y };
}
