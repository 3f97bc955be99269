import type { EditorDriver } from '@/utils/editors/editor-driver';
import { observeTyped, type TypedDraft } from '@/utils/editors/observe-typed';
import { expandShortcut } from '@/utils/templates/expand-shortcut';
import { findTypedShortcut } from '@/utils/templates/find-typed-shortcut';
import type { TypedWords } from './write-reply';

interface Options {
  /** A "/" was typed at the start of an empty line, and maybe letters after it since. */
  onSlash(typed: TypedWords): void;
  /** A shortcut was ended by a space; whether it means anything is not known yet. */
  onShortcut(shortcut: string, typed: TypedWords): void;
  signal: AbortSignal;
}

/** Hears "/" and "/shortcut " in a composer. The characters go into the draft like any others. */
export function watchTyped(
  composer: HTMLElement,
  driver: EditorDriver,
  { onSlash, onShortcut, signal }: Options,
): void {
  const listen = (typed: TypedDraft, character: string): void => {
    if (character === '/') {
      const slash = readSlash(typed);
      if (slash) onSlash(slash);
      return;
    }
    const { draft, caret } = typed;
    const found = findTypedShortcut(draft, caret);
    if (found) onShortcut(found.shortcut, { span: found.span, words: draft.slice(found.span.start, found.span.end) });
  };
  observeTyped(composer, driver, ['/', ' '], listen, signal);
}

/** The "/" that begins the caret's line, and the letters typed after it; null when something else stands on that line. */
export function readSlash({ draft, caret }: TypedDraft): TypedWords | null {
  const typed = expandShortcut(draft, caret);
  if (!typed) return null;
  const { span } = typed;
  const isAlone = (at: number): boolean => /^\n?$/.test(draft.charAt(at));
  return isAlone(span.start - 1) && isAlone(span.end) ? { span, words: draft.slice(span.start, span.end) } : null;
}
