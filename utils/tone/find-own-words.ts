/**
 * The part of a draft the person wrote, where the form opened with words of others: between what is unchanged before
 * and after. All of it when `given` is empty.
 * @param given what the form held when the site opened it
 * @returns offsets in UTF-16 units of `draft`
 */
export function findOwnWords(draft: string, given: string): { start: number; end: number } {
  const most = Math.min(draft.length, given.length);
  let start = 0;
  while (start < most && draft[start] === given[start]) start++;
  let after = 0;
  while (after < most - start && draft[draft.length - 1 - after] === given[given.length - 1 - after]) after++;
  return { start, end: draft.length - after };
}
