/**
 * Installed packs in the order in which they speak, the strongest first: as the person put them; then those never put
 * anywhere; the sample that comes with the extension last.
 * @param order ids as the person ordered them; some may be gone
 */
export function orderPacks<T>(
  packs: readonly T[],
  order: readonly string[],
  samples: readonly string[],
  idOf: (pack: T) => string,
): T[] {
  const place = (id: string): number => {
    const at = order.indexOf(id);
    return at >= 0 ? at : order.length + (samples.includes(id) ? 1 : 0);
  };
  return packs.toSorted((a, b) => place(idOf(a)) - place(idOf(b)));
}
