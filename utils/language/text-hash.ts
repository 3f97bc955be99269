const prime = 0x01000193;

/** One more UTF-16 unit, or hash, into a hash (FNV-1a). */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);

/** FNV-1a over UTF-16 units, from a seed: each kind of features has one of its own. */
export function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = hashUnit(hash, text.charCodeAt(i));
  return hash;
}

/** The bucket of a hash. @param buckets how many there are, a power of two */
export function bucketOf(hash: number, buckets: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (buckets - 1);
}
