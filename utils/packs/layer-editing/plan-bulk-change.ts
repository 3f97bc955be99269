import type { NetworkId } from '@/utils/community/networks';
import type { Template } from '@/utils/templates/schema';
import type { ListedTemplate } from './list-templates';
import type { PlacedTemplate, TemplateChange } from './template-change';

/** What can be done to several templates at once. */
export type BulkChange =
  | { do: 'move'; folder: string }
  /** A folder and all below it take another path. */
  | { do: 'rename'; from: string; to: string }
  | { do: 'tag'; tag: string }
  | { do: 'untag'; tag: string }
  /** Null: everywhere. */
  | { do: 'networks'; networks: readonly NetworkId[] | null }
  | { do: 'private'; private: boolean }
  | { do: 'remove' };

/** "Commandes / Retards " → "Commandes/Retards". */
export const cleanFolder = (path: string): string =>
  path
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean)
    .join('/')
    .slice(0, 200);

/**
 * The changes, one a template; those it would leave as they are give none. What comes with the pack cannot be made
 * private: it is the team's.
 */
export function planBulkChange(chosen: readonly ListedTemplate[], change: BulkChange): TemplateChange[] {
  return chosen.flatMap(({ template, private: isPrivate, state }): TemplateChange[] => {
    const before: PlacedTemplate = { template, private: isPrivate };
    const step = (after: PlacedTemplate | null) => [{ id: template.id, before, after }];
    if (change.do === 'remove') return step(null);
    if (change.do === 'private') {
      const ours = state === 'added' || state === 'private';
      return ours && isPrivate !== change.private ? step({ template, private: change.private }) : [];
    }
    const next = { ...template, ...planFields(template, change) };
    return JSON.stringify(next) === JSON.stringify(template) ? [] : step({ template: next, private: isPrivate });
  });
}

function planFields(template: Template, change: Exclude<BulkChange, { do: 'remove' | 'private' }>): Partial<Template> {
  if (change.do === 'move') return { folder: cleanFolder(change.folder) };
  if (change.do === 'rename') {
    const folder = cleanFolder(template.folder);
    const inside = folder === change.from || folder.startsWith(`${change.from}/`);
    return inside ? { folder: cleanFolder(change.to + folder.slice(change.from.length)) } : {};
  }
  if (change.do === 'tag') {
    const tag = change.tag.trim().slice(0, 60);
    return tag === '' || template.tags.includes(tag) || template.tags.length >= 30
      ? {}
      : { tags: [...template.tags, tag] };
  }
  if (change.do === 'untag') return { tags: template.tags.filter((tag) => tag !== change.tag) };
  return { networks: change.networks === null ? undefined : [...change.networks] };
}
