/** Whether two JSON values say the same; the order of keys says nothing, and a key without a value is no key. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((value, i) => isSame(value, other[i]));
  }
  const left = one as Record<string, unknown>;
  const right = other as Record<string, unknown>;
  return [...Object.keys(left), ...Object.keys(right)].every((key) => isSame(left[key], right[key]));
}
