const editable = new Set(['', 'true', 'plaintext-only']);

/**
 * Whether the element itself carries `contenteditable`. By attribute, so that a saved page without layout answers like
 * a live one.
 */
export function isEditingHost(el: Element): el is HTMLElement {
  const value = el.getAttribute('contenteditable');
  return value !== null && editable.has(value.toLowerCase());
}
