/** Which half of a set a row belongs to, by a hash of its id: look at the errors of one, trust the other. */
export function rowHalf(id: string): 'a' | 'b' {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return (hash >>> 7) % 2 === 0 ? 'a' : 'b';
}
