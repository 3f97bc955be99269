import { acceptFinding } from '@/utils/tone/accept-finding';
import { applyChanges } from '../compare/apply-changes';
import type { Pack } from '../schema';
import type { ProposedItem } from './proposal-schema';
import type { ProposedPart } from './proposed-part';

/**
 * A draft with one of the wider changes in it: a remark taken out of the tone guide, or any part.
 * @returns null when no pack can hold it
 */
export function layChange(drafted: Pack, item: ProposedPart | Extract<ProposedItem, { kind: 'accept' }>): Pack | null {
  if (item.kind === 'accept') return { ...drafted, tone: acceptFinding(drafted.tone, item) };
  const { area, id, title, before, after } = item;
  const kind = after === null ? 'removed' : before === null ? 'added' : 'changed';
  // An id inside the part that is another than the part's own would stand beside it.
  if (typeof after === 'object' && after !== null && 'id' in after && after.id !== id) return null;
  const listed = layListed(drafted, item);
  if (listed) return listed;
  try {
    return applyChanges(drafted, [{ area, id, title, kind, before, after, fields: [] }]);
  } catch {
    return null;
  }
}

/** Templates, articles and rules were looked at when the proposal was read: the rest of the pack need not be read again. */
function layListed(drafted: Pack, { area, id, after }: ProposedPart): Pack | null {
  const { charter } = drafted;
  const lay = <T extends { id: string }>(list: readonly T[]): T[] => {
    if (after === null) return list.filter((one) => one.id !== id);
    const at = list.findIndex((one) => one.id === id);
    return at < 0 ? [...list, after as T] : list.with(at, after as T);
  };
  if (area === 'template') return { ...drafted, templates: lay(drafted.templates) };
  if (area === 'article') return { ...drafted, charter: { ...charter, articles: lay(charter.articles) } };
  return area === 'rule' ? { ...drafted, charter: { ...charter, rules: lay(charter.rules) } } : null;
}
