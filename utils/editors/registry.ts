import { ckeditor } from './ckeditor';
import { contenteditable } from './contenteditable';
import { draft } from './draft';
import type { EditorDriver } from './editor-driver';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { textarea } from './textarea';

/** Most particular first: the first driver that detects an element writes into it. */
export const editorDrivers: readonly EditorDriver[] = [
  textarea,
  lexical,
  slate,
  draft,
  ckeditor,
  quill,
  prosemirror,
  contenteditable,
];

/** The driver of an editor; null when the element is none we can write into. */
export function findDriver(el: Element): EditorDriver | null {
  return editorDrivers.find((driver) => driver.detect(el)) ?? null;
}
