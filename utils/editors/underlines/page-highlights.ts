import { type UnderlineWeight, underlineWeights } from './underline';
import { underlineStyle } from './underline-style';

type View = Window & typeof globalThis;

/** Say nothing of who draws them: the page reads the same registry. */
const nameOf = (weight: UnderlineWeight): string => `draft-${weight}`;

const perDocument = new WeakMap<Document, Map<UnderlineWeight, Highlight>>();
const styledRoots = new WeakSet<Node>();

function findHighlights(doc: Document): Map<UnderlineWeight, Highlight> | null {
  const view = doc.defaultView as View | null;
  if (!view || !('Highlight' in view) || !view.CSS?.highlights) return null;
  const known = perDocument.get(doc);
  if (known) return known;
  const made = new Map(underlineWeights.map((weight) => [weight, new view.Highlight()]));
  perDocument.set(doc, made);
  return made;
}

/** `::highlight()` rules count only within the tree they stand in: the document, or the editor's own shadow root. */
function styleRoot(root: Document | ShadowRoot): void {
  if (styledRoots.has(root)) return;
  styledRoots.add(root);
  const doc = root.ownerDocument ?? (root as Document);
  const css = underlineWeights
    .map((weight) => `::highlight(${nameOf(weight)}) { ${underlineStyle(weight)} }`)
    .join('\n');
  try {
    const sheet = new (doc.defaultView as View).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox keeps a page's adopted sheets from content scripts; an element does the same.
    const style = doc.createElement('style');
    style.textContent = css;
    ('head' in root ? root.head : root).append(style);
  }
}

/** The page's Custom Highlights, one for each weight, shared by all the editors of a document. */
export const pageHighlights = {
  /** Adds ranges inside an editor; does nothing where the browser has no Custom Highlights. */
  add(el: HTMLElement, ranges: readonly { range: Range; weight: UnderlineWeight }[]): void {
    const highlights = findHighlights(el.ownerDocument);
    if (!highlights) return;
    styleRoot(el.getRootNode() as Document | ShadowRoot);
    for (const { range, weight } of ranges) highlights.get(weight)?.add(range);
    pageHighlights.restore(el.ownerDocument);
  },

  remove(doc: Document, ranges: readonly { range: Range; weight: UnderlineWeight }[]): void {
    const highlights = findHighlights(doc);
    for (const { range, weight } of ranges) highlights?.get(weight)?.delete(range);
  },

  /** Registers again what the page's own scripts cleared; the registry is theirs too and tells nobody. */
  restore(doc: Document): void {
    const registry = (doc.defaultView as View | null)?.CSS.highlights;
    for (const [weight, highlight] of findHighlights(doc) ?? []) {
      if (registry?.get(nameOf(weight)) !== highlight) registry?.set(nameOf(weight), highlight);
    }
  },
};
