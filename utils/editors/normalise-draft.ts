/**
 * What two drafts must share to be the same text: editors draw a plain space as a no-break one where HTML would fold it,
 * emoji images drop the variation selector, and zero-width marks are the editor's own.
 */
export function normaliseDraft(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00A0/g, ' ')
    .replace(/[\uFE0F\u200B\u2060\uFEFF]/g, '');
}
