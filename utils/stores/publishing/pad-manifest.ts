/**
 * Spaces out lengths, so that eight versions in a row never have the same: nginx names a version by its second and its length,
 * and would tell a reader "not modified" of another one. Readers of a signed text pass over white space at its end.
 */
export function padManifest(jws: string, seq: number): string {
  const length = Math.ceil(jws.length / 8) * 8 + (seq % 8);
  return jws.padEnd(Math.max(length, jws.length), '\n');
}
