import type { TemplateVersion } from '@/utils/db/database';
import type { FavouriteStore } from '@/utils/db/favourite-store';
import type { PackLayerStore } from '@/utils/db/pack-layer-store';
import type { PackStore } from '@/utils/db/pack-store';
import { TemplateVersionStore } from '@/utils/db/template-version-store';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { changeTemplates } from '@/utils/packs/layer-editing/change-templates';
import { findChangedTemplates } from '@/utils/packs/layer-editing/find-changed-templates';
import { findRepeatedId } from '@/utils/packs/layer-editing/find-repeated-id';
import { listTemplates } from '@/utils/packs/layer-editing/list-templates';
import type { TemplateChange } from '@/utils/packs/layer-editing/template-change';
import type { PackLayer } from '@/utils/packs/pack-layer';
import type { Pack } from '@/utils/packs/schema';
import { readSettings } from '@/utils/platform/settings-store';
import { readInterfaceLanguage } from '@/utils/platform/translate';
import type { Template } from '@/utils/templates/schema';
import type { LoadedPack } from '../load-packs';
import { expectReadable } from './expect-readable';

interface Needs {
  packStore: PackStore;
  layers: PackLayerStore;
  versions: TemplateVersionStore;
  favourites: FavouriteStore;
  packs(): Promise<readonly LoadedPack[]>;
  /** The packs in memory are read anew. */
  forgetPacks(): void;
}

type LayerVerb =
  | Extract<keyof Handlers, `layer.${string}`>
  | 'templates.save'
  | 'templates.versions'
  | 'templates.restore'
  | 'templates.favourite'
  | 'templates.favourites';

/** Reading and writing what this machine changes in a pack, with the wordings before. */
export function layerHandlers(needs: Needs): Pick<Handlers, LayerVerb> {
  const { packStore, layers, versions, favourites, packs, forgetPacks } = needs;
  const findPublished = async (id: string): Promise<Pack | undefined> =>
    (await packStore.list()).find(({ pack }) => pack.id === id)?.pack;
  const expectPublished = async (id: string): Promise<Pack> => {
    const found = await findPublished(id);
    if (found) return found;
    // The shipped pack is installed by the first load; compiling the packs at each reading would cost seconds.
    await packs();
    const installed = await findPublished(id);
    if (!installed) throw new AppError('pack-invalid', id, { detail: id });
    return installed;
  };
  const readAgent = async () => (await readSettings()).settings.me.name;
  const keep = (pack: Pack, layer: PackLayer, written: readonly Template[]) => {
    const twice = findRepeatedId(layer);
    if (twice) throw new AppError('template-twice', twice, { detail: twice });
    const all = [...listTemplates(pack.templates, layer).values()].map(({ template }) => template);
    expectReadable({ ...pack, brand: layer.brand ?? pack.brand, templates: all }, written);
    return layer;
  };
  const save = async (packId: string, changes: readonly TemplateChange[]): Promise<void> => {
    const [pack, agent] = await Promise.all([expectPublished(packId), readAgent()]);
    await layers.change(packId, (layer) => {
      const changed = changeTemplates(pack.templates, layer, changes);
      const [conflict] = changed.conflicts;
      if (conflict !== undefined)
        throw new AppError('template-changed', conflict, { title: titleOf(changes, conflict) });
      const written = changes.flatMap(({ after }) => after?.template ?? []);
      keep(pack, changed.layer, written);
      return {
        layer: changed.layer,
        left: TemplateVersionStore.rows(packId, changed.left, new Date().toISOString(), agent),
      };
    });
    forgetPacks();
  };
  return {
    async 'layer.read'({ packId }) {
      const published = await expectPublished(packId);
      return { layer: await layers.read(packId), published };
    },
    async 'layer.write'({ layer }) {
      const [pack, agent] = await Promise.all([expectPublished(layer.packId), readAgent()]);
      await layers.change(layer.packId, (before) => {
        const { written, left } = findChangedTemplates(pack.templates, before, layer);
        keep(pack, layer, written);
        return { layer, left: TemplateVersionStore.rows(layer.packId, left, new Date().toISOString(), agent) };
      });
      forgetPacks();
      return null;
    },
    async 'templates.save'({ packId, changes }) {
      await save(packId, changes);
      return null;
    },
    async 'templates.versions'({ packId, templateId }) {
      const rows = await versions.list(packId, templateId);
      return rows.flatMap(({ id, at, agent, template }: TemplateVersion) =>
        id === undefined ? [] : [{ id, at, agent, template }],
      );
    },
    async 'templates.restore'({ packId, versionId }) {
      const version = await versions.find(versionId);
      if (!version || version.packId !== packId) throw new AppError('template-missing', String(versionId));
      const { templates } = await expectPublished(packId);
      const current = listTemplates(templates, await layers.read(packId)).get(version.templateId);
      const before = current ? { template: current.template, private: current.private } : null;
      const after = { template: version.template, private: before?.private ?? false };
      const change: TemplateChange = { id: version.templateId, before, after };
      await save(packId, [change]);
      return change;
    },
    async 'templates.favourite'({ packId, templateId, on }) {
      await favourites.set(`${packId}/${templateId}`, on);
      return null;
    },
    'templates.favourites': () => favourites.list(),
  };
}

/** How a person calls the template a change speaks of. */
function titleOf(changes: readonly TemplateChange[], id: string): string {
  const change = changes.find((one) => one.id === id);
  const title = (change?.after ?? change?.before)?.template.title;
  return title?.[readInterfaceLanguage()] ?? title?.en ?? title?.fr ?? id;
}
