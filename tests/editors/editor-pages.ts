/** The pages of the suite: one real editor each, with the driver that must recognise it. */
export const editorPages = [
  { id: 'textarea', driver: 'textarea' },
  { id: 'react-textarea', driver: 'textarea' },
  { id: 'react-input', driver: 'textarea', oneLine: true },
  { id: 'shadow-textarea', driver: 'textarea' },
  { id: 'contenteditable', driver: 'contenteditable' },
  { id: 'plaintext-only', driver: 'contenteditable' },
  { id: 'shadow-contenteditable', driver: 'contenteditable' },
  { id: 'iframe', driver: 'contenteditable' },
  { id: 'draft', driver: 'draft' },
  { id: 'lexical-rich', driver: 'lexical' },
  { id: 'lexical-plain', driver: 'lexical' },
  { id: 'quill-1', driver: 'quill' },
  { id: 'quill-2', driver: 'quill' },
  { id: 'tiptap', driver: 'prosemirror' },
  { id: 'prosemirror', driver: 'prosemirror' },
  { id: 'shadow-prosemirror', driver: 'prosemirror' },
  { id: 'slate', driver: 'slate', joinsTyping: true },
  { id: 'ckeditor', driver: 'ckeditor' },
] as const satisfies readonly EditorPage[];

export interface EditorPage {
  id: string;
  driver: string;
  /** Takes one line of text only. */
  oneLine?: boolean;
  /** Its own undo makes one step of text that follows text, whatever the time between. */
  joinsTyping?: boolean;
}
