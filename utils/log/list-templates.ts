import { templateRef } from '@/utils/templates/template-ref';
import type { Interaction } from './schema';

/** The templates a reply was written with, the first and those added after it, as `packId/templateId`, each once. */
export function listTemplates({
  templateRef: first,
  moreTemplates = [],
}: Pick<Interaction, 'templateRef' | 'moreTemplates'>): string[] {
  const all = first ? [first, ...moreTemplates] : moreTemplates;
  return [...new Set(all.map(({ packId, templateId }) => templateRef(packId, templateId)))];
}
