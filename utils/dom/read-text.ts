/** Elements whose text is never part of what a person wrote. */
const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON', 'TEXTAREA', 'INPUT', 'SELECT']);
/** Elements that begin and end a line. */
const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'PRE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TR',
  'SECTION',
  'ARTICLE',
  'DD',
  'DT',
]);

/**
 * The text of an element as a person reads it: emoji from `img[alt]`, line breaks from `br` and blocks, white space
 * folded as the page shows it. Reads no layout, so a saved page and a live one give the same text.
 * @param without elements to leave out with all they hold (quotes, buttons, "see more")
 */
export function readText(el: Element, without: (el: Element) => boolean = () => false): string {
  let out = '';
  const breakLine = (): void => {
    out = out.replace(/[ \t]+$/, '');
    if (out !== '' && !out.endsWith('\n')) out += '\n';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      out += out === '' || /[\n ]$/.test(out) ? text.replace(/^ /, '') : text;
      return;
    }
    if (node.nodeType !== 1) return;
    const child = node as Element;
    const tag = child.tagName.toUpperCase();
    if (skipped.has(tag) || without(child)) return;
    if (tag === 'BR') {
      out = `${out.replace(/[ \t]+$/, '')}\n`;
      return;
    }
    if (tag === 'IMG') {
      out += child.getAttribute('alt') ?? '';
      return;
    }
    const block = blocks.has(tag);
    if (block) breakLine();
    for (const inner of child.childNodes) walk(inner);
    if (block) breakLine();
    if (tag === 'P' && out !== '') out += '\n';
  };
  walk(el);
  return out.replace(/\n{3,}/g, '\n\n').trim();
}
