import { networkNames } from '@/utils/community/network-names';
import { networkIds } from '@/utils/community/networks';
import type { Item } from '@/utils/community/schema';
import type { VariantTrial } from '@/utils/messaging/verbs/template-work-verbs';
import type { Pack } from '@/utils/packs/schema';
import { readInterfaceLanguage, translate } from '@/utils/platform/translate';
import type { Settings } from '@/utils/settings/schema';
import { renderTemplate } from '@/utils/templates/render-template';
import type { Template, Variant } from '@/utils/templates/schema';
import { checkDraft } from '@/utils/tone/check-draft';
import { measureLength } from '@/utils/tone/measure-length';
import type { SentenceModel } from '@/utils/tone/sentences/sentence-model';
import { languageOf } from './handlers/templates';
import { localNow } from './local-now';

interface TryRequest {
  pack: Pack;
  /** Every template in use, by id; the draft in the place of its older self. */
  templates: ReadonlyMap<string, Template>;
  draft: Template;
  item: Item | null;
  answers: Readonly<Record<string, string>>;
  settings: Settings;
  model: SentenceModel | undefined;
}

/** Fills one wording for a comment and reads it as the tone check will. A wording made for a network is tried there. */
export function tryVariant(variant: Variant, request: TryRequest): VariantTrial {
  const { pack, draft, item, answers, settings, model } = request;
  const network = variant.networks?.[0] ?? draft.networks?.[0] ?? item?.network ?? 'generic';
  const filled = renderTemplate({
    templateId: draft.id,
    // Alone, so that it is this wording that is filled and no other.
    templates: new Map(request.templates).set(draft.id, { ...draft, variants: [variant] }),
    context: {
      item,
      thread: null,
      brand: pack.brand,
      network: { id: network, name: networkNames[network] },
      me: settings.me,
      now: localNow(),
    },
    lang: variant.lang,
    register: variant.register,
    answers,
    interfaceLanguage: readInterfaceLanguage(),
    // The first of several wordings each time: a preview that changes at every key cannot be read.
    random: () => 0,
  });
  const { error } = filled;
  const rendering = {
    ...filled,
    templateId: draft.id,
    error: error && {
      message: translate(error.message.key, error.message.values),
      line: error.line,
      column: error.column,
    },
  };
  const text = filled.text || filled.preview;
  const findings = checkDraft(text, {
    // An English wording is not judged by how well it answers a French complaint.
    comment: item && languageOf(item.text) === variant.lang ? item.text : null,
    guide: pack.tone,
    brand: pack.brand,
    network,
    language: variant.lang,
    register: variant.lang === 'fr' ? variant.register : null,
    limit: null,
    model,
  });
  // What is asked for shows as [label]: no field was forgotten there.
  const told = filled.missing.length > 0 ? findings.filter(({ rule }) => rule !== 'placeholder') : findings;
  return { rendering, findings: told, ...measureLength(text, variant.networks ?? draft.networks ?? networkIds) };
}
