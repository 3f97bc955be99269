/** "packs/pack-12ab.json": plain names with slashes between, no scheme, no host, nothing hidden, no way up. */
export function isFilePath(text: string): boolean {
  return text.split('/').every((name) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(name));
}
