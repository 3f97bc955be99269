/** An editor that keeps moving the selection is not waited for longer than this many rounds. */
const rounds = 5;

const timer = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits until an editor that looks at the selection by timers has looked: `syncMs` without a `selectionchange`. Made of
 * timers set after the event and in the order the editor sets its own (one at once, then the long one), because timers
 * fire in that order however busy the page is; measured time would run out before the editor's turn.
 */
export async function waitSelectionSync(doc: Document, syncMs: number): Promise<void> {
  let changes = 0;
  const ends = new AbortController();
  const note = (): void => {
    changes += 1;
  };
  doc.addEventListener('selectionchange', note, { signal: ends.signal });
  for (let round = 0; round < rounds; round += 1) {
    const seen = changes;
    await timer(0);
    await timer(syncMs);
    if (seen === changes) break;
  }
  ends.abort();
}
