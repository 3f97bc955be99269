import type { Span } from '@/utils/community/schema';

/** Families of editors, one driver file each. */
export const editorTechnologies = [
  'textarea',
  'contenteditable',
  'draft',
  'lexical',
  'quill',
  'prosemirror',
  'slate',
  'ckeditor',
] as const;
export type EditorTechnology = (typeof editorTechnologies)[number];

/** `gone`: the editor left the page. `mismatch`: read back, the text is not what was meant. */
export type WriteOutcome = { ok: true } | { ok: false; reason: 'gone' | 'mismatch' | 'read-only' | 'too-long' };

export interface EditorDriver {
  id: EditorTechnology;
  detect(el: Element): boolean;
  /** The draft as the person sees it, lines separated by \n. */
  readText(el: HTMLElement): string;
  /**
   * Writes once at the caret (or over the selection; at the end when the editor never had the focus), waits for the
   * change, reads back. Never sends a key event, never retries. `all` replaces the whole draft.
   */
  insertText(el: HTMLElement, text: string, at: 'caret' | 'all'): Promise<WriteOutcome>;
  /** Replaces a span of `readText`'s offsets; refuses with `mismatch` when the words there are no longer `expected`. */
  replaceRange(el: HTMLElement, span: Span, expected: string, text: string): Promise<WriteOutcome>;
  /** Where the caret or the selection is, by `readText`'s offsets; where it was last, when the focus has gone; null before. */
  readSelection(el: HTMLElement): Span | null;
  /** Gives the editor the focus and selects a span of `readText`'s offsets; false when the editor does not let it. */
  selectRange(el: HTMLElement, span: Span): Promise<boolean>;
  /** Maps a span of `readText`'s offsets to DOM ranges for the underlines; null for fields (they need a mirror). */
  findRange(el: HTMLElement, span: Span): Range | null;
  /** Ctrl+Z brings the text before the insertion back. */
  undoable: boolean;
}
