import { findHost } from './find-host';
import { publishEditor } from './publish-editor';

/** Fields and editors that do not do as they are told, each with an id. */
findHost().innerHTML = `
<textarea id="short" maxlength="12">Avant</textarea>
<textarea id="digits"></textarea>
<textarea id="untouched">Déjà là. </textarea>
<input id="password" type="password"><input id="email" type="email"><input id="check" type="checkbox">
<div id="deaf" contenteditable="true">Avant</div>
<div id="mangles" contenteditable="true"></div>
<div id="never-focused" contenteditable="true">Déjà là. </div>
<span id="chip" contenteditable="false">@lea</span>`;

const expectElement = (id: string): HTMLElement => {
  const el = document.getElementById(id);
  if (!el) throw new Error(`no #${id}`);
  return el;
};
const digits = expectElement('digits') as HTMLTextAreaElement;
digits.addEventListener('input', () => {
  digits.value = digits.value.replace(/\D/g, '');
});
let pastes = 0;
expectElement('deaf').addEventListener('paste', (event) => {
  pastes += 1;
  event.preventDefault();
});
expectElement('mangles').addEventListener('paste', (event) => {
  event.preventDefault();
  expectElement('mangles').append(event.clipboardData?.getData('text/plain').toUpperCase() ?? '');
});

publishEditor({
  el: expectElement('deaf'),
  readModel: () => `${expectElement('deaf').textContent} ${pastes}`,
  setReadOnly: () => undefined,
  remove: () => undefined,
});
