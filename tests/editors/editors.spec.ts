import { test } from '@playwright/test';
import { editorPages } from './editor-pages';
import { openEditor } from './open-editor';
import { scenarios } from './scenarios';

for (const editorPage of editorPages) {
  test.describe(editorPage.id, () => {
    for (const { title, run } of scenarios) {
      test(title, async ({ page }, info) => {
        const editor = await openEditor(page, editorPage.id);
        const note = await run(editor, editorPage);
        if (note) info.annotations.push({ type: 'note', description: note });
      });
    }
  });
}
