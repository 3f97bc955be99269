/** A page where data was expected: by its type, or by how it begins. No pack and no manifest begins with "<". */
export function isHtml(headers: Headers, bytes: Uint8Array): boolean {
  if (/^\s*(?:text\/html|application\/xhtml)/i.test(headers.get('content-type') ?? '')) return true;
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().toLowerCase();
  return start.startsWith('<!doctype') || start.startsWith('<html');
}
