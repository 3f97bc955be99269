/** Gives the person a file they asked for. */
export function downloadText(
  name: string,
  text: string,
  type: 'text/csv' | 'application/json' | 'application/jose',
): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // When the browser has read it is not told: the text is let go with the page.
  addEventListener('pagehide', () => URL.revokeObjectURL(url), { once: true });
}
