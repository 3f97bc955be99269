import type { Author } from '@/utils/community/schema';
import { foldHandle } from '@/utils/packs/fold-handle';

/**
 * Whether an author is one of the team's accounts. The name alone counts only where the network shows no handle: anybody may
 * call themselves like the brand.
 * @param handles of the brand and of the user on this network, as `foldHandle` writes them
 */
export function isOfTeam({ handle, id, name }: Author, handles: ReadonlySet<string>): boolean {
  if (handles.size === 0) return false;
  return handle === null
    ? handles.has(foldHandle(id)) || handles.has(foldHandle(name))
    : handles.has(foldHandle(handle));
}
