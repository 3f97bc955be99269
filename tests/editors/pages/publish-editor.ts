/** What each page under test says of its editor. */
export interface MountedEditor {
  /** The element a person types in. */
  el: HTMLElement;
  /** The draft in the editor's own model, lines separated by \n. */
  readModel(): string;
  setReadOnly(): void;
  /** Takes the editor off the page the way its site would. */
  remove(): void;
  /** Whether the next change begins an undo step of its own; absent where each always does. */
  isUndoReady?(): boolean;
}

declare global {
  interface Window {
    readModel(): string;
    setReadOnly(): void;
    isUndoReady(): boolean;
    findEditorBox(): { x: number; y: number; width: number; height: number };
    /** Times the site would have posted: Enter, a new paragraph asked for by key, or a form sent. */
    posted: number;
    /** Key events no person made. */
    syntheticKeys: number;
    ready: boolean;
  }
}

/** Hands an editor to the suite, and posts on Enter as the strictest networks do. */
export function publishEditor(editor: MountedEditor): void {
  window.posted = 0;
  window.syntheticKeys = 0;
  window.readModel = () => editor.readModel();
  window.setReadOnly = () => editor.setReadOnly();
  window.isUndoReady = () => editor.isUndoReady?.() ?? true;
  window.findEditorBox = () => {
    const box = editor.el.getBoundingClientRect();
    const frame = editor.el.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    return { x: box.x + (frame?.x ?? 0), y: box.y + (frame?.y ?? 0), width: box.width, height: box.height };
  };
  const post = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    window.posted += 1;
  };
  const doc = editor.el.ownerDocument;
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    doc.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) window.syntheticKeys += 1;
        if (type === 'keydown' && event.key === 'Enter') post(event);
      },
      true,
    );
  }
  const askedForParagraph = (event: InputEvent): void => {
    if (event.inputType === 'insertParagraph') post(event);
  };
  doc.addEventListener('beforeinput', askedForParagraph, true);
  document.addEventListener('submit', post, true);
  document.addEventListener('remove-editor', () => editor.remove());
  window.ready = true;
}
