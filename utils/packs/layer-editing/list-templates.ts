import type { Template } from '@/utils/templates/schema';
import type { PackLayer } from '../pack-layer';
import { canonicalText } from './canonical-text';
import type { PlacedTemplate } from './template-change';

/** Where the wording in use comes from. */
export type TemplateState = 'pack' | 'changed' | 'added' | 'private';

export interface ListedTemplate extends PlacedTemplate {
  state: TemplateState;
}

/** Every template in use by its id: the pack's, those changed and added here, the private ones last. */
export function listTemplates(published: readonly Template[], layer: PackLayer): Map<string, ListedTemplate> {
  const own = new Map(layer.templates.map((template) => [template.id, template]));
  const removed = new Set(layer.removedTemplates);
  const listed = new Map<string, ListedTemplate>();
  for (const template of published) {
    if (removed.has(template.id)) continue;
    const mine = own.get(template.id);
    const changed = mine !== undefined && canonicalText(mine) !== canonicalText(template);
    listed.set(template.id, { template: mine ?? template, private: false, state: changed ? 'changed' : 'pack' });
  }
  for (const template of layer.templates) {
    if (listed.has(template.id) || removed.has(template.id)) continue;
    listed.set(template.id, { template, private: false, state: 'added' });
  }
  for (const template of layer.privateTemplates) {
    listed.set(template.id, { template, private: true, state: 'private' });
  }
  return listed;
}
