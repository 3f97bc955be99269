/**
 * A key as two people can compare it aloud: the first 20 of the 43 characters of its thumbprint, in groups of four. 120 bits:
 * nobody makes a second key that looks the same.
 */
export function formatFingerprint(kid: string): string {
  return kid.slice(0, 20).replace(/(.{4})(?=.)/g, '$1 ');
}
