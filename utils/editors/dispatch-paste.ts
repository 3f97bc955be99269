import { toPasteHtml } from './to-paste-html';

/**
 * Offers text to the editor as a paste at its selection. True when the editor took it in hand; a synthetic paste has no
 * default action, so on false nothing has happened and another way may be tried.
 * @param withHtml adds the paragraphs as HTML, for editors that lose blank lines of plain text
 */
export function dispatchPaste(el: HTMLElement, text: string, withHtml: boolean): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // One line needs no structure, and as plain text its spaces stay what they are.
  if (withHtml && text.includes('\n')) clipboardData.setData('text/html', toPasteHtml(text));
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData });
  return !el.dispatchEvent(event);
}
