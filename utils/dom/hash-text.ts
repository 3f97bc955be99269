/** A short stable key of a text (FNV-1a, 53 bits), for items to which the page gives no id. Not for secrets. */
export function hashText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
  }
  return ((low >>> 0) + (high & 0x1fffff) * 0x100000000).toString(36);
}
