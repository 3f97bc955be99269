/** The place of the page where the editor is mounted; throws when the page has none. */
export function findHost(): HTMLElement {
  const host = document.getElementById('host');
  if (!host) throw new Error('the page has no #host');
  return host;
}
