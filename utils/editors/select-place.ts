import { findSelection } from './find-selection';
import { findTextOffset } from './find-text-offset';
import { isGone } from './is-gone';
import { readTextMap } from './read-text-map';
import { selectInEditor, type Target } from './select-in-editor';

/** Selecting changes no text, so it may be asked for again of an editor that put its own selection back. */
const selectionTries = 3;

/**
 * Selects a place of the draft, and gives the draft and the place as they were then; null when the editor does not let that
 * very place be selected.
 * @param syncMs see `selectInEditor`
 * @param draft the draft as it was asked for: where somebody has typed on since, their caret is left alone
 */
export async function selectPlace(
  el: HTMLElement,
  target: Target,
  syncMs: number,
  draft?: string,
): Promise<{ before: string; start: number; end: number } | null> {
  for (let tries = 0; tries < selectionTries; tries += 1) {
    const isSelected = await selectInEditor(el, target, syncMs);
    const selection = isSelected && !isGone(el) ? findSelection(el) : null;
    if (!selection) return null;
    const map = readTextMap(el);
    const start = findTextOffset(map, selection.startContainer, selection.startOffset);
    const end = findTextOffset(map, selection.endContainer, selection.endOffset);
    const wanted = target === 'all' ? { start: 0, end: map.text.length } : target;
    const typedOn = draft !== undefined && map.text !== draft;
    if (typedOn || wanted === 'caret' || (wanted.start === start && wanted.end === end))
      return { before: map.text, start, end };
  }
  return null;
}
