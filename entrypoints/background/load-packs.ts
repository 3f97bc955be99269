import { type CompiledCharter, compileCharter } from '@/utils/charter/compile-charter';
import { applyRuleLayer } from '@/utils/charter/rule-layer';
import type { PackLayerStore } from '@/utils/db/pack-layer-store';
import type { PackStore } from '@/utils/db/pack-store';
import type { RuleLayerStore } from '@/utils/db/rule-layer-store';
import { AppError } from '@/utils/diagnostics/app-error';
import { applyPackLayer, emptyPackLayer } from '@/utils/packs/pack-layer';
import { parsePack } from '@/utils/packs/parse-pack';
import type { Pack } from '@/utils/packs/schema';
import { readShippedPack, shippedPacks } from '@/utils/platform/shipped-pack';
import { buildTemplateIndex, type TemplateIndex } from '@/utils/templates/build-template-index';
import type { Template } from '@/utils/templates/schema';

/** A pack with what the engines made of it. */
export interface LoadedPack {
  /** With what this machine changed in it, its rules apart; without its private templates. */
  pack: Pack;
  /** ISO 8601. */
  loadedAt: string;
  /** The pack with what this machine changed in its rules, too. */
  ruled: Pack;
  /** The rules of `ruled`, ready to run. */
  charter: CompiledCharter;
  /** With the private ones, and so is the index. */
  templates: ReadonlyMap<string, Template>;
  index: TemplateIndex;
}

/**
 * Gives the installed packs, compiled once for each life of the background. What is kept here can be made again from the
 * store at any time; a failed attempt is forgotten, so the next call tries anew.
 */
export function createPackLoader(
  store: PackStore,
  layers: RuleLayerStore,
  packLayers: PackLayerStore,
): { load(): Promise<readonly LoadedPack[]>; forget(): void } {
  let loaded: Promise<readonly LoadedPack[]> | null = null;
  const load = async (): Promise<readonly LoadedPack[]> => {
    let stored = await store.list();
    if (stored.length === 0) {
      for (const id of shippedPacks) await installShipped(store, id);
      stored = await store.list();
    }
    return Promise.all(
      stored.map(async ({ pack: published, loadedAt }) => {
        const layer = await packLayers.read(published.id).catch(() => emptyPackLayer(published.id));
        const pack = applyPackLayer(published, layer);
        const templates = [...pack.templates, ...layer.privateTemplates];
        return {
          pack,
          loadedAt,
          ...(await compileLayered(pack, layers)),
          templates: new Map(templates.map((template) => [template.id, template])),
          index: buildTemplateIndex(templates),
        };
      }),
    );
  };
  return {
    load() {
      loaded ??= load().catch((error) => {
        loaded = null;
        throw error;
      });
      return loaded;
    },
    forget() {
      loaded = null;
    },
  };
}

/** The pack's charter with this machine's rules over it; without them when they cannot be read. */
async function compileLayered(pack: Pack, layers: RuleLayerStore): Promise<Pick<LoadedPack, 'ruled' | 'charter'>> {
  try {
    const ruled = { ...pack, charter: applyRuleLayer(pack.charter, await layers.read(pack.id)) };
    return { ruled, charter: compileCharter(ruled) };
  } catch {
    return { ruled: pack, charter: compileCharter(pack) };
  }
}

/** Installs a pack that comes with the extension. @throws AppError `pack-invalid` */
export async function installShipped(store: PackStore, id: (typeof shippedPacks)[number]): Promise<void> {
  const { pack, issues } = parsePack(await readShippedPack(id));
  if (!pack) throw new AppError('pack-invalid', issues[0]?.path ?? id, { detail: issues[0]?.path ?? id });
  await store.put(pack, new Date().toISOString());
}
