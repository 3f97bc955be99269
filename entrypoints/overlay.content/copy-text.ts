/** Puts a text on the clipboard, as the way out when an editor did not take it; false when the browser refused. */
export async function copyText(doc: Document, text: string): Promise<boolean> {
  try {
    await doc.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not focused, not a secure page, or refused by policy: the older way works from a selection of ours.
    const field = doc.createElement('textarea');
    field.value = text;
    field.style.cssText = 'position:fixed;top:0;left:0;opacity:0';
    doc.documentElement.append(field);
    field.select();
    const copied = doc.execCommand('copy');
    field.remove();
    return copied;
  }
}
