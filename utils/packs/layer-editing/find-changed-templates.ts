import type { Template } from '@/utils/templates/schema';
import type { PackLayer } from '../pack-layer';
import { canonicalText } from './canonical-text';
import { listTemplates } from './list-templates';

/**
 * What becomes different when one layer takes the place of another: the templates that are new or worded anew, to be judged,
 * and the wordings left behind, to be kept.
 */
export function findChangedTemplates(
  published: readonly Template[],
  before: PackLayer,
  after: PackLayer,
): { written: Template[]; left: Template[] } {
  const then = listTemplates(published, before);
  const now = listTemplates(published, after);
  const differs = (a: Template | undefined, b: Template | undefined) => canonicalText(a) !== canonicalText(b);
  return {
    written: [...now.values()]
      .map(({ template }) => template)
      .filter((one) => differs(one, then.get(one.id)?.template)),
    left: [...then.values()].map(({ template }) => template).filter((one) => differs(one, now.get(one.id)?.template)),
  };
}
