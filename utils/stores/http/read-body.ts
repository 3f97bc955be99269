type Body = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; reason: 'too-large' | 'cut-off' };

/**
 * Reads an answer piece by piece and stops at the first byte too many, whatever length it announced.
 * @param heard called at each piece
 */
export async function readBody(response: Response, maxBytes: number, heard: () => void): Promise<Body> {
  const announced = Number(response.headers.get('content-length') ?? Number.NaN);
  if (announced > maxBytes) return { ok: false, reason: 'too-large' };
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    const reader = response.body?.getReader();
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      heard();
      size += piece.value.length;
      if (size > maxBytes) return { ok: false, reason: 'too-large' };
      pieces.push(piece.value);
    }
  } catch {
    return { ok: false, reason: 'cut-off' };
  }
  // Compressed, the announced length is another one.
  const plain = response.headers.get('content-encoding') === null && response.body !== null;
  if (plain && announced > size) return { ok: false, reason: 'cut-off' };
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { ok: true, bytes };
}
