import type { Template } from '@/utils/templates/schema';
import { isSame } from '../compare/is-same';
import type { ProposedItem } from './proposal-schema';

/**
 * A template as it is here, made into a proposal: one wording where that is all that differs, so that the rest of the template
 * may change meanwhile; else the whole.
 * @param published null: the pack has none of its id
 */
export function planTemplateProposal(published: Template | null, current: Template): ProposedItem {
  const whole: ProposedItem = { kind: 'template', before: published, after: current };
  if (!published || published.variants.length !== current.variants.length) return whole;
  const at = current.variants.findIndex((one, i) => !isSame(one, published.variants[i]));
  const [old, now] = [published.variants[at], current.variants[at]];
  if (!old || !now || !isSame({ ...current, variants: current.variants.with(at, old) }, published)) return whole;
  if (!isSame({ ...now, body: '' }, { ...old, body: '' })) return whole;
  const { lang, register, networks, body } = now;
  return {
    kind: 'wording',
    templateId: current.id,
    lang,
    register,
    ...(networks && { networks }),
    before: old.body,
    after: body,
  };
}
