import type { TemplateChange } from '@/utils/packs/layer-editing/template-change';
import { listIncludes } from './list-includes';
import type { PlannedTemplate } from './plan-import';

/** The chosen templates with those they insert, as changes to write; what is the same already is left out. */
export function planImportChanges(
  plan: readonly PlannedTemplate[],
  chosen: ReadonlySet<string>,
  toPrivate: boolean,
): TemplateChange[] {
  const byId = new Map(plan.map((one) => [one.template.id, one]));
  const wanted = new Set(chosen);
  const open = [...chosen];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const planned = byId.get(id);
    for (const inner of planned ? listIncludes(planned.template) : []) {
      const other = byId.get(inner);
      if (other?.kind !== 'new' || wanted.has(inner)) continue;
      wanted.add(inner);
      open.push(inner);
    }
  }
  return plan
    .filter(({ template, kind, refused }) => wanted.has(template.id) && kind !== 'same' && !refused)
    .map(({ template, existing }) => ({
      id: template.id,
      before: existing && { template: existing, private: toPrivate },
      after: { template, private: toPrivate },
    }));
}
