import type { DraftStore } from '@/utils/db/draft-store';
import type { PartVersionStore } from '@/utils/db/part-version-store';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { changePart } from '@/utils/packs/layer-editing/change-part';
import type { PartChange } from '@/utils/packs/layer-editing/part-change';
import { layDraft } from '@/utils/packs/release/lay-draft';
import { planLayers } from '@/utils/packs/release/plan-layers';
import { readSettings } from '@/utils/platform/settings-store';
import { readInterfaceLanguage, translate } from '@/utils/platform/translate';
import { checkDraft } from '@/utils/tone/check-draft';
import { loadToneModel } from '../tone-model';
import { languageOf } from './templates';

interface Needs {
  drafts: DraftStore;
  versions: PartVersionStore;
  /** The packs in memory are read anew. */
  forgetPacks(): void;
}

/** Writing the charter's articles, the tone guide and the brand: into the draft, with what they were before. */
export function partHandlers({
  drafts,
  versions,
  forgetPacks,
}: Needs): Pick<Handlers, 'parts.save' | 'parts.versions' | 'tone.try'> {
  return {
    async 'parts.save'({ packId, change }) {
      const { settings } = await readSettings();
      await drafts.change(packId, settings.me.name, (pack, layers) => {
        const next = changePart(layDraft(pack, layers), change);
        if (!next) throw new AppError('template-changed', change.area, { title: nameOf(change) });
        return planLayers(pack, next, layers);
      });
      forgetPacks();
      return null;
    },
    async 'parts.versions'({ packId, key }) {
      const rows = await versions.list(packId, key);
      return rows.flatMap(({ id, at, agent, part }) => (id === undefined ? [] : [{ id, at, agent, part }]));
    },
    async 'tone.try'({ packId, guide, draft, item }) {
      const { pack, layers } = await drafts.read(packId);
      const language = languageOf(draft) ?? (item && languageOf(item.text)) ?? readInterfaceLanguage();
      return checkDraft(draft, {
        comment: item?.text ?? null,
        guide,
        brand: layers.packLayer.brand ?? pack.brand,
        network: item?.network ?? 'generic',
        language,
        register: language === 'fr' ? guide.register : null,
        limit: null,
        model: await loadToneModel(),
      });
    },
  };
}

/** How a person calls what a change is about. */
function nameOf(change: PartChange): string {
  if (change.area === 'tone') return translate('area_tone');
  if (change.area === 'brand') return change.before.name;
  if (change.area === 'order') return translate('area_charter');
  const title = (change.after ?? change.before)?.title;
  return title?.[readInterfaceLanguage()] ?? title?.en ?? title?.fr ?? change.id;
}
