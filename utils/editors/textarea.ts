import type { Span } from '@/utils/community/schema';
import type { EditorDriver, WriteOutcome } from './editor-driver';
import { isGone } from './is-gone';
import { normaliseDraft } from './normalise-draft';
import { oneAtATime } from './one-at-a-time';
import { stillHolds } from './still-holds';
import { typeText } from './type-text';
import { waitFrames } from './wait-frames';
import { waitUntil } from './wait-until';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Input types whose caret can be read and set. */
const textTypes = new Set(['', 'text', 'search', 'url', 'tel']);
/** A field shows what was written at once; a framework that refuses it puts its own text back within a frame. */
const budgetMs = 1000;

const asField = (el: HTMLElement): Field => el as Field;

function findTarget(field: Field, at: 'caret' | 'all' | Span): Span {
  const length = field.value.length;
  if (at === 'all') return { start: 0, end: length };
  if (typeof at === 'object') return at;
  const start = field.selectionStart ?? length;
  const end = field.selectionEnd ?? length;
  const hasFocus = (field.getRootNode() as Document | ShadowRoot).activeElement === field;
  // A caret at the very start of a field without the focus is one that nobody has put there.
  return !hasFocus && start === 0 && end === 0 ? { start: length, end: length } : { start, end };
}

async function writeField(el: HTMLElement, raw: string, at: 'caret' | 'all' | Span): Promise<WriteOutcome> {
  const field = asField(el);
  const failure = (): WriteOutcome => ({ ok: false, reason: isGone(el) ? 'gone' : 'mismatch' });
  if (isGone(el)) return failure();
  if (field.readOnly || field.matches(':disabled')) return { ok: false, reason: 'read-only' };
  // A field of one line would fold the lines without a space between them.
  const text = field.tagName === 'INPUT' ? raw.replace(/\s*\n\s*/g, ' ') : raw.replace(/\r\n?/g, '\n');
  const { start, end } = findTarget(field, at);
  if (text === '' && start === end) return { ok: true };
  const expected = field.value.slice(0, start) + text + field.value.slice(end);
  if (field.maxLength >= 0 && expected.length > field.maxLength) return { ok: false, reason: 'too-long' };
  field.ownerDocument.defaultView?.focus();
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const isWritten = (): boolean => field.value === expected;
  typeText(field, text, 'whole');
  if (!(await waitUntil(el, isWritten, budgetMs))) return failure();
  await waitFrames(2);
  return !isGone(el) && (isWritten() || stillHolds(field.value, expected.slice(0, start), text))
    ? { ok: true }
    : failure();
}

/** Textareas and one-line inputs, framework-controlled ones too: the browser's command tells them and keeps undo. */
export const textarea: EditorDriver = {
  id: 'textarea',
  undoable: true,
  detect: (el) =>
    el.tagName === 'TEXTAREA' ||
    (el.tagName === 'INPUT' && textTypes.has(el.getAttribute('type')?.toLowerCase() ?? '')),
  readText: (el) => asField(el).value,
  insertText: (el, text, at) => oneAtATime(el, () => writeField(el, text, at)),
  replaceRange: (el, span, expected, text) =>
    oneAtATime(el, async () => {
      const found = asField(el).value.slice(span.start, span.end);
      if (normaliseDraft(found) !== normaliseDraft(expected))
        return { ok: false, reason: isGone(el) ? 'gone' : 'mismatch' };
      return writeField(el, text, span);
    }),
  readSelection: (el) => {
    const { selectionStart: start, selectionEnd: end } = asField(el);
    return start === null || end === null ? null : { start, end };
  },
  selectRange: (el, { start, end }) =>
    oneAtATime(el, async () => {
      if (isGone(el)) return false;
      const field = asField(el);
      field.ownerDocument.defaultView?.focus();
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
      return field.selectionStart === start && field.selectionEnd === end;
    }),
  findRange: () => null,
};
