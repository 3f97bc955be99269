/** Gives the person a file they asked for. */
export function downloadText(name: string, text: string, type: 'text/csv' | 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address by the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
