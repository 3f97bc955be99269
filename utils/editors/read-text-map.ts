import { keepsSpace } from './keeps-space';

/** A stretch of a text node, or a whole image or line break (`from` = `to` = 0), and where it stands in the text. */
export interface TextPiece {
  node: Node;
  from: number;
  to: number;
  start: number;
  end: number;
}

export interface TextMap {
  text: string;
  /** In document order; zero-width marks that editors put in their DOM have none. */
  pieces: TextPiece[];
}

/** Parts of an editor's DOM that hold no text of the person: hints of Slate, tools of Quill. */
const notDraft = '[data-slate-placeholder], .ql-clipboard, .ql-ui, script, style, template';
const blocks = new Set(
  'P DIV LI UL OL BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 SECTION ARTICLE ADDRESS FIGURE DL DD DT TABLE TR TD TH'.split(' '),
);
/** Byte order mark (Slate, Quill), zero-width space, word joiner (CKEditor). Joiners inside emoji are kept. */
const preserved = /[\uFEFF\u200B\u2060]+|\n|[^\n\uFEFF\u200B\u2060]+/g;
const collapsed = /[\uFEFF\u200B\u2060]+|[ \t\r\n\f]+|[^ \t\r\n\f\uFEFF\u200B\u2060]+/g;

/**
 * The draft of a contenteditable editor as the person sees it, with the place of every character in the DOM. Lines are
 * separated by \n whatever the editor makes them of; the last line break of a block is the browser's own and counts for
 * nothing; emoji shown as images count as their `alt`.
 */
export function readTextMap(el: HTMLElement): TextMap {
  const keeps = keepsSpace(el);
  const pieces: TextPiece[] = [];
  let text = '';
  let lineHasContent = false;
  let newlineDue = false;

  const open = (): void => {
    if (newlineDue) text += '\n';
    newlineDue = false;
  };
  const emit = (content: string, node: Node, from: number, to: number): void => {
    open();
    pieces.push({ node, from, to, start: text.length, end: text.length + content.length });
    text += content;
    lineHasContent = true;
  };
  const dropFoldedSpace = (): void => {
    const last = pieces.at(-1);
    if (keeps || !lineHasContent || !last || !text.endsWith(' ') || last.end - last.start !== 1) return;
    pieces.pop();
    text = text.slice(0, -1);
  };
  const endLine = (): void => {
    if (!lineHasContent) return;
    dropFoldedSpace();
    lineHasContent = false;
    newlineDue = true;
  };
  const breakLine = (node: Node, from: number, to: number): void => {
    dropFoldedSpace();
    open();
    pieces.push({ node, from, to, start: text.length, end: text.length });
    lineHasContent = false;
    newlineDue = true;
  };
  const readTextNode = (node: Node): void => {
    for (const match of (node.nodeValue ?? '').matchAll(keeps ? preserved : collapsed)) {
      const run = match[0];
      const from = match.index;
      if (/^[\uFEFF\u200B\u2060]/.test(run)) continue;
      if (keeps && run === '\n') breakLine(node, from, from + 1);
      else if (keeps || !/^[ \t\r\n\f]/.test(run)) emit(run, node, from, from + run.length);
      else if (lineHasContent && !text.endsWith(' ')) emit(' ', node, from, from + 1);
    }
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) readTextNode(node);
    if (node.nodeType !== 1) return;
    const child = node as Element;
    const tag = child.tagName.toUpperCase();
    if (tag === 'BR') {
      breakLine(child, 0, 0);
      return;
    }
    if (child !== el && child.matches(notDraft)) return;
    if (tag === 'IMG') {
      const alt = child.getAttribute('alt') ?? '';
      if (alt !== '') emit(alt, child, 0, 0);
      return;
    }
    const isBlock = blocks.has(tag);
    if (isBlock) endLine();
    for (const inner of child.childNodes) walk(inner);
    if (isBlock) endLine();
  };
  walk(el);
  dropFoldedSpace();
  return { text, pieces };
}
