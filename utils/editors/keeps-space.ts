/** Whether an editor shows spaces and line ends of its text nodes as they are, instead of folding them as HTML does. */
export function keepsSpace(el: HTMLElement): boolean {
  return /pre|break-spaces/.test(el.ownerDocument.defaultView?.getComputedStyle(el).whiteSpace ?? '');
}
