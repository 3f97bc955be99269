type Realm = typeof globalThis;

/**
 * Dispatches a paste or cut with a clipboard of its own; the person's is not touched. True when the page took it in hand.
 *
 * Firefox refuses the page what a content script put on a clipboard. There the event is built of the page's own classes,
 * reached through the waiver Firefox gives content scripts, and filled after it is built, because its constructor empties
 * the clipboard it is given. Only strings go in; all that comes back is whether the event was taken.
 */
export function dispatchClipboard(
  el: HTMLElement,
  type: 'paste' | 'cut',
  data: Readonly<Record<string, string>>,
): boolean {
  const view = el.ownerDocument.defaultView as (Window & { wrappedJSObject?: Realm }) | null;
  const realm: Realm = view?.wrappedJSObject ?? globalThis;
  const clipboardData = new realm.DataTransfer();
  const options = Object.assign(new realm.Object(), { bubbles: true, cancelable: true, composed: true, clipboardData });
  const event = new realm.ClipboardEvent(type, options);
  for (const [format, text] of Object.entries(data)) event.clipboardData?.setData(format, text);
  return !el.dispatchEvent(event);
}
