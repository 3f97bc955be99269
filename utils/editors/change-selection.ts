/** The event comes within a frame; a page that keeps it from us is not waited for longer. */
const budgetMs = 500;

/** Sets the selection and waits until the document has said so: editors know of a selection only from that event. */
export async function changeSelection(
  doc: Document,
  ends: Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>,
): Promise<void> {
  await new Promise<void>((resolve) => {
    const told = new AbortController();
    const done = (): void => {
      told.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, budgetMs);
    doc.addEventListener('selectionchange', done, { signal: told.signal });
    doc.getSelection()?.setBaseAndExtent(ends.startContainer, ends.startOffset, ends.endContainer, ends.endOffset);
  });
}
