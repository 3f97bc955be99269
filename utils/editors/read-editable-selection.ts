import type { Span } from '@/utils/community/schema';
import { findSelection } from './find-selection';
import { findTextOffset } from './find-text-offset';
import { readTextMap } from './read-text-map';
import { selectionMemory } from './selection-memory';

/** The selection in a contenteditable editor, or its last one, by the offsets of its text; null when it never had one. */
export function readEditableSelection(el: HTMLElement): Span | null {
  const range = findSelection(el) ?? selectionMemory.recall(el);
  if (!range) return null;
  const map = readTextMap(el);
  const start = findTextOffset(map, range.startContainer, range.startOffset);
  return { start, end: Math.max(start, findTextOffset(map, range.endContainer, range.endOffset)) };
}
