import 'ckeditor5/ckeditor5.css';
import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { findHost } from './find-host';
import { publishEditor } from './publish-editor';

const source = document.createElement('div');
findHost().append(source);
const editor = await ClassicEditor.create(source, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
const el = editor.ui.getEditableElement() as HTMLElement;

function readModel(): string {
  const lines: string[] = [];
  for (const block of editor.model.document.getRoot()?.getChildren() ?? []) {
    const parts = block.is('element') ? [...block.getChildren()] : [];
    lines.push(parts.map((part) => (part.is('$text') ? part.data : '\n')).join(''));
  }
  return lines.join('\n');
}

publishEditor({
  el,
  readModel,
  setReadOnly: () => editor.enableReadOnlyMode('suite'),
  remove: () => {
    void editor.destroy();
    findHost().replaceChildren();
  },
});
