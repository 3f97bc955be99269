const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON', 'TEXTAREA', 'INPUT', 'SELECT']);

/**
 * The text of an element that shows line ends as they are written (`white-space: pre-wrap`: X, YouTube, Discord), with
 * emoji from `img[alt]`. Blocks inside are mentions and cards set into the line: they break none.
 * @param without elements to leave out with all they hold
 */
export function readPreText(el: Element, without: (el: Element) => boolean = () => false): string {
  let out = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      out += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const child = node as Element;
    const tag = child.tagName.toUpperCase();
    if (skipped.has(tag) || without(child)) return;
    if (tag === 'BR') out += '\n';
    else if (tag === 'IMG') out += child.getAttribute('alt') ?? '';
    else for (const inner of child.childNodes) walk(inner);
  };
  walk(el);
  const lines = out.replaceAll('\r\n', '\n').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
