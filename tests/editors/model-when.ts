import type { DrivenEditor } from './driven-editor';
import { readUntil } from './read-until';

/** The draft in the editor's own model, once what was typed or happens by itself has arrived in it. */
export const modelWhen = (editor: DrivenEditor, expected: string): Promise<string> =>
  readUntil(
    () => editor.model(),
    (model) => model === expected,
  );
