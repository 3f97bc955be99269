import { dispatchClipboard } from './dispatch-clipboard';
import { toPasteHtml } from './to-paste-html';

/**
 * Offers text to the editor as a paste at its selection. True when the editor took it in hand; a synthetic paste has no
 * default action, so on false nothing has happened and another way may be tried.
 * @param withHtml adds the paragraphs as HTML, for editors that lose blank lines of plain text
 */
export function dispatchPaste(el: HTMLElement, text: string, withHtml: boolean): boolean {
  // One line needs no structure, and as plain text its spaces stay what they are.
  const html: Record<string, string> = withHtml && text.includes('\n') ? { 'text/html': toPasteHtml(text) } : {};
  return dispatchClipboard(el, 'paste', { 'text/plain': text, ...html });
}
