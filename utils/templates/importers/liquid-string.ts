/** A text between quotes, as an argument in Liquid. Signs that would end the quotes or the tag are replaced or left out. */
export function liquidString(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/[{}\\]|%(?=\})/g, '');
  if (!line.includes('"')) return `"${line}"`;
  return line.includes("'") ? `"${line.replaceAll('"', '”')}"` : `'${line}'`;
}
