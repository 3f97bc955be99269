import type { Template } from '@/utils/templates/schema';
import type { PackLayer } from '../pack-layer';
import { canonicalText } from './canonical-text';
import { listTemplates } from './list-templates';
import type { PlacedTemplate, TemplateChange } from './template-change';

export interface ChangedLayer {
  layer: PackLayer;
  /** Ids whose template is not, or no longer, what the change started from: nothing may be written then. */
  conflicts: string[];
  /** The wordings left behind, to be kept. */
  left: Template[];
}

const textOf = (placed: PlacedTemplate | undefined | null): string =>
  placed ? canonicalText([placed.template, placed.private]) : '';

/**
 * Writes changes into the layer. One that equals the pack's own template leaves nothing in the layer; removing a template
 * of the pack notes that it is gone. A change already made is no conflict.
 */
export function changeTemplates(
  published: readonly Template[],
  layer: PackLayer,
  changes: readonly TemplateChange[],
): ChangedLayer {
  const now = listTemplates(published, layer);
  const fromPack = new Map(published.map((template) => [template.id, template]));
  const own = new Map(layer.templates.map((template) => [template.id, template]));
  const mine = new Map(layer.privateTemplates.map((template) => [template.id, template]));
  const removed = new Set(layer.removedTemplates);
  const conflicts: string[] = [];
  const left: Template[] = [];
  for (const { id, before, after } of changes) {
    const current = now.get(id);
    if (textOf(current) === textOf(after)) continue;
    if (textOf(current) !== textOf(before)) conflicts.push(id);
    if (current && canonicalText(current.template) !== canonicalText(after?.template)) left.push(current.template);
    own.delete(id);
    mine.delete(id);
    removed.delete(id);
    const original = fromPack.get(id);
    if (after?.private) mine.set(id, after.template);
    else if (after && (!original || canonicalText(original) !== canonicalText(after.template)))
      own.set(id, after.template);
    if (original && (!after || after.private)) removed.add(id);
  }
  return {
    layer: {
      ...layer,
      templates: [...own.values()],
      privateTemplates: [...mine.values()],
      removedTemplates: [...removed],
    },
    conflicts,
    left,
  };
}
