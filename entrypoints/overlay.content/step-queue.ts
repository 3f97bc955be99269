/**
 * The item one step on (1) or back (-1) from where the person stands, round the ends, among those shown only: a person
 * who stands on another one goes on from there. Null when none is shown.
 * @param order ids of all waiting items in page order
 * @param current where the person stands; null or an id no longer waiting: before the first, or after the last
 */
export function stepQueue(
  order: readonly string[],
  current: string | null,
  by: 1 | -1,
  isShown: (id: string) => boolean,
): string | null {
  const at = current === null ? -1 : order.indexOf(current);
  const from = at < 0 && by < 0 ? order.length : at;
  for (let step = 1; step <= order.length; step++) {
    const id = order[(from + by * step + 2 * order.length) % order.length];
    if (id !== undefined && isShown(id)) return id;
  }
  return null;
}
