import { useMemo } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { PartNotice } from '@/components/workspace/part/part-notice';
import { type BrandDraft, BrandEditor } from '@/components/workspace/tone/brand-editor';
import { isSame } from '@/utils/packs/compare/is-same';
import { type Brand, brandSchema } from '@/utils/packs/schema';
import { PartHistoryRoot } from './part-history-root';
import type { PageActions } from './use-page';
import type { PartAccess } from './use-part-layer';
import { usePartPen } from './use-part-pen';

const toDraft = (brand: Brand): BrandDraft => ({
  ...brand,
  variables: Object.entries(brand.variables).map(([name, value]) =>
    // The same in every language: written in both.
    typeof value === 'string' ? { name, fr: value, en: value } : { name, fr: value.fr ?? '', en: value.en ?? '' },
  ),
});

/** Null: it cannot be saved as it is written. */
function toBrand({ variables, handles, ...draft }: BrandDraft): Brand | null {
  const names = variables.map(({ name }) => name);
  if (new Set(names).size !== names.length) return null;
  const spoken = variables.map(({ name, fr, en }) => [
    name,
    fr === en ? fr : { ...(fr !== '' && { fr }), ...(en !== '' && { en }) },
  ]);
  const used = Object.entries(handles).filter(([, list]) => list.length > 0);
  const parsed = brandSchema.safeParse({
    ...draft,
    handles: Object.fromEntries(used),
    variables: Object.fromEntries(spoken),
  });
  return parsed.data ?? null;
}

/** Joins the brand under the pen to the draft and its history. */
export function BrandRoot({ page, access }: { page: PageActions; access: PartAccess }) {
  const { t } = useI18n();
  const { packId, published, drafted, save } = access;
  const saved = useMemo(() => toDraft(drafted.brand), [drafted.brand]);
  const pen = usePartPen<BrandDraft>(`~part/${packId}/brand`, saved);
  const brand = toBrand(pen.part);
  const write = async (before: Brand, after: Brand, text: string) => {
    if (await save({ area: 'brand', before, after }, text)) pen.drop();
  };
  return (
    <BrandEditor
      draft={pen.part}
      state={isSame(drafted.brand, published.brand) ? 'pack' : 'changed'}
      changed={pen.changed}
      problem={brand ? (pen.conflict ? t('part_conflict') : null) : t('brand_variable_wrong')}
      notice={
        <PartNotice
          foundFrom={pen.foundFrom}
          conflict={pen.conflict}
          now={Date.now()}
          onKeepMine={() => brand && void write(drafted.brand, brand, t('brand_saved'))}
          onTakeTheirs={pen.drop}
        />
      }
      history={
        <PartHistoryRoot
          page={page}
          access={access}
          versionsOf="brand:brand"
          current={drafted.brand}
          lay={(pack, part) => ({ ...pack, brand: part as Brand })}
          onRestore={(part) => void write(drafted.brand, part as Brand, t('part_restored'))}
        />
      }
      onDraft={pen.write}
      onSave={() => brand && void write(drafted.brand, brand, t('brand_saved'))}
      onDiscard={pen.drop}
      onRevert={() => void write(drafted.brand, published.brand, t('part_reverted'))}
    />
  );
}
