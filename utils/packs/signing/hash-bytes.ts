/** SHA-256 in lower-case hexadecimal. WebCrypto's: a function of the bytes alone, in every context an engine runs in. */
export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = globalThis.crypto;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
