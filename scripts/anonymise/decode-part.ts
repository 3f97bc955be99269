/** A part of an address as people read it; as it is when it is not rightly encoded. */
export function decodePart(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
