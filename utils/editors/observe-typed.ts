import type { EditorDriver } from './editor-driver';
import { waitFrames } from './wait-frames';

/** The draft just after a character was typed, and where the caret stands. */
export interface TypedDraft {
  draft: string;
  /** Offset in `draft`, UTF-16 units. */
  caret: number;
}

/** Every editor has drawn a typed character within this many frames. */
const settledFrames = 2;

/**
 * Tells of each character a person types that is one of `characters`, once it stands in the draft. Nothing is read for any
 * other key, and no key is kept from the page: `beforeinput` comes in every editor, those that write by themselves too.
 */
export function observeTyped(
  el: HTMLElement,
  driver: EditorDriver,
  characters: readonly string[],
  onTyped: (typed: TypedDraft, character: string) => void,
  signal: AbortSignal,
): void {
  let typed = 0;
  const listen = async (event: Event): Promise<void> => {
    const { data, isComposing } = event as InputEvent;
    if (!event.isTrusted || isComposing || data === null || !characters.includes(data)) return;
    const now = ++typed;
    await waitFrames(settledFrames);
    // Typed fast, several come before the first was looked at: the last one sees all that stands there.
    if (now !== typed || signal.aborted || !el.isConnected) return;
    const selection = driver.readSelection(el);
    if (selection && selection.start === selection.end)
      onTyped({ draft: driver.readText(el), caret: selection.end }, data);
  };
  el.addEventListener('beforeinput', (event) => void listen(event), { signal, capture: true });
}
