import type { WriteOutcome } from './editor-driver';
import { isGone } from './is-gone';
import { normaliseDraft } from './normalise-draft';
import { readTextMap } from './read-text-map';
import type { Target } from './select-in-editor';
import { selectPlace } from './select-place';
import { stillHolds } from './still-holds';
import { waitFrames } from './wait-frames';
import { waitUntil } from './wait-until';
import { watchKeys } from './watch-keys';

/** Measured: every editor of the suite shows the text within a few frames; a slow page gets this long. */
const budgetMs = 1500;

export interface EditableWay {
  /** Writes `text` over the selection, synchronously, once. False: this editor would not take it, nothing was touched. */
  write(el: HTMLElement, text: string): boolean;
  /** See `selectInEditor`. */
  syncMs: number;
}

const isReadOnly = (el: HTMLElement): boolean =>
  el.getAttribute('contenteditable') === 'false' ||
  el.getAttribute('aria-readonly') === 'true' ||
  el.getAttribute('aria-disabled') === 'true' ||
  el.closest('[inert], fieldset:disabled') !== null;

/**
 * The one path into a contenteditable editor: focus, selection, one write, and the text read back against what it had to
 * become, twice, because an editor that did not take the text into its model redraws without it.
 */
export async function writeEditable(
  el: HTMLElement,
  text: string,
  target: Target,
  way: EditableWay,
): Promise<WriteOutcome> {
  if (isGone(el)) return { ok: false, reason: 'gone' };
  if (isReadOnly(el)) return { ok: false, reason: 'read-only' };
  const failure = (): WriteOutcome => ({ ok: false, reason: isGone(el) ? 'gone' : 'mismatch' });
  const place = await selectPlace(el, target, way.syncMs);
  if (!place) return failure();
  const { before, start, end } = place;
  if (text === '' && start === end) return { ok: true };
  const expected = normaliseDraft(before.slice(0, start) + text + before.slice(end));
  const isWritten = (): boolean => normaliseDraft(readTextMap(el).text) === expected;
  const isKept = (): boolean => stillHolds(readTextMap(el).text, before.slice(0, start), text);
  const keys = watchKeys(el);
  try {
    if (!way.write(el, text)) return failure();
    // Who types on before the text was seen alone has it behind what was typed; an editor that doubles it has not.
    if (!(await waitUntil(el, () => isWritten() || (keys.pressed() && isKept()), budgetMs))) return failure();
    await waitFrames(2);
    return !isGone(el) && (isWritten() || isKept()) ? { ok: true } : failure();
  } finally {
    keys.end();
  }
}
