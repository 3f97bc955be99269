import { isSame } from '../compare/is-same';

/** Whose version of a listed part is in use: the pack's own, one changed here, one added here. */
export function readPartState<T extends { id: string }>(
  published: readonly T[],
  drafted: readonly T[],
  id: string,
): 'pack' | 'changed' | 'added' {
  const known = published.find((one) => one.id === id);
  if (!known) return 'added';
  const used = drafted.find((one) => one.id === id);
  return isSame(known, used) ? 'pack' : 'changed';
}
