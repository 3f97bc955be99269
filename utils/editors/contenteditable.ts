import { defineEditableDriver } from './define-editable-driver';
import { isEditingHost } from './is-editing-host';

/** Messages on LinkedIn: the site's own paste handler leaves the caret at the start. */
const breaksPaste = '.msg-form__contenteditable';

/**
 * Any contenteditable no library is known for, plain text only ones too. Offered a paste first, in case the page handles
 * pastes itself; else line by line, since Chromium would wrap the lines of one command in blocks.
 */
export const contenteditable = defineEditableDriver({
  id: 'contenteditable',
  detect: (el) =>
    isEditingHost(el) || (el.getAttribute('contenteditable') === 'false' && el.getAttribute('role') === 'textbox'),
  skipsPaste: (el) => el.matches(breaksPaste),
  elseType: 'line',
});
