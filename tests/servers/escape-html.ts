/** Text as markup shows it: for the little markup that the tests' own servers write. */
export function escapeHtml(text: string): string {
  return text.replace(/[<>&"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
