import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import type { NetworkId } from '@/utils/community/networks';
import type { ResponseOf } from '@/utils/messaging/protocol';
import type { Template, Variant } from '@/utils/templates/schema';
import { nameVariant } from './name-variant';
import { VariantPen } from './variant-pen';

export interface VariantsEditorProps {
  draft: Template;
  trial: ResponseOf<'templates.try'> | null;
  onDraft: (draft: Template) => void;
}

/** Languages, registers and networks the next wording could be for: the first combination that has none. */
function planNext(variants: readonly Variant[]): Omit<Variant, 'body'> {
  const voices = [
    { lang: 'fr', register: 'vous' },
    { lang: 'en', register: null },
    { lang: 'fr', register: 'tu' },
  ] as const;
  const free = voices.find(
    ({ lang, register }) => !variants.some((one) => one.lang === lang && one.register === register && !one.networks),
  );
  return free ?? { lang: 'fr', register: 'vous' };
}

/** The wordings of a template side by side. */
export function VariantsEditor({ draft, trial, onDraft }: VariantsEditorProps) {
  const { t } = useI18n();
  const { variants } = draft;
  // A wording has no name of its own: its place is what stays while it is typed.
  const places = variants.map((_one, at) => `${variants.length} ${at}`);
  const put = (next: Variant[]) => onDraft({ ...draft, variants: next });
  const copy = (at: number, networks?: NetworkId[]) => {
    const from = variants[at];
    if (!from) return;
    const more = networks ? { ...from, networks } : { ...planNext(variants), body: from.body };
    put([...variants.slice(0, at + 1), more, ...variants.slice(at + 1)]);
  };
  return (
    <div class="w-variants">
      {variants.map((variant, at) => (
        <VariantPen
          key={places[at]}
          variant={variant}
          name={nameVariant(variant, t)}
          prompts={draft.prompts}
          issue={trial?.issues.find(({ level, path }) => level === 'error' && path.startsWith(`variants[${at}]`))}
          trial={trial?.variants[at] ?? null}
          only={variants.length === 1}
          onVariant={(next) => put(variants.map((one, index) => (index === at ? next : one)))}
          onCopy={(networks) => copy(at, networks)}
          onRemove={() => put(variants.filter((_one, index) => index !== at))}
        />
      ))}
      <div class="w-variant-add">
        <Button
          icon="plus"
          disabled={variants.length >= 40}
          onClick={() => put([...variants, { ...planNext(variants), body: '' }])}
        >
          {t('templates_variant_add')}
        </Button>
      </div>
    </div>
  );
}
