import { type CompiledCharter, compileCharter } from '@/utils/charter/compile-charter';
import { applyRuleLayer } from '@/utils/charter/rule-layer';
import type { PackLayerStore } from '@/utils/db/pack-layer-store';
import type { PackStore } from '@/utils/db/pack-store';
import type { RuleLayerStore } from '@/utils/db/rule-layer-store';
import { AppError } from '@/utils/diagnostics/app-error';
import { applyPackLayer, emptyPackLayer } from '@/utils/packs/pack-layer';
import { parsePack } from '@/utils/packs/parse-pack';
import { runStepsWithPauses } from '@/utils/packs/run-steps';
import type { Pack } from '@/utils/packs/schema';
import { orderPacks } from '@/utils/packs/subscription/order-packs';
import { createPause } from '@/utils/platform/create-pause';
import { readSettings } from '@/utils/platform/settings-store';
import { readShippedPack, shippedPacks } from '@/utils/platform/shipped-pack';
import { buildTemplateIndexInSteps, type TemplateIndex } from '@/utils/templates/build-template-index';
import type { Template } from '@/utils/templates/schema';
import { loadReading } from './load-reading';

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

export interface PackLoader {
  /** In the person's order, the strongest first. */
  load(): Promise<readonly LoadedPack[]>;
  /** What is in memory no longer holds; the next call reads anew. */
  forget(): void;
  /** Reads anew while what is in memory still answers, and takes its place when it is ready. */
  renew(): Promise<void>;
}

/**
 * Gives the installed packs, compiled once for each life of the background. What is kept here can be made again from the
 * store at any time; a failed attempt is forgotten, so the next call tries anew.
 */
export function createPackLoader(store: PackStore, layers: RuleLayerStore, packLayers: PackLayerStore): PackLoader {
  let loaded: Promise<readonly LoadedPack[]> | null = null;
  const load = async (): Promise<readonly LoadedPack[]> => {
    // Rules are run, and those of a new pack tested, with all that the engine knows.
    await loadReading();
    let stored = await store.list();
    if (stored.length === 0) {
      for (const id of shippedPacks) await installShipped(store, id);
      stored = await store.list();
    }
    const { settings } = await readSettings();
    const ordered = orderPacks(stored, settings.packOrder ?? [], shippedPacks, ({ id }) => id);
    return Promise.all(
      ordered.map(async ({ pack: published, loadedAt }) => {
        const layer = await packLayers.read(published.id).catch(() => emptyPackLayer(published.id));
        const pack = applyPackLayer(published, layer);
        const templates = [...pack.templates, ...layer.privateTemplates];
        return {
          pack,
          loadedAt,
          ...(await compileLayered(pack, layers)),
          templates: new Map(templates.map((template) => [template.id, template])),
          index: await runStepsWithPauses(buildTemplateIndexInSteps(templates), createPause()),
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
    async renew() {
      const before = loaded;
      // Nobody has asked since the background started: whoever does reads what is there then.
      if (!before) return;
      const next = load();
      await next.then(
        () => {
          // Forgotten meanwhile: what was read may be older than what was changed.
          if (loaded === before) loaded = next;
        },
        () => {
          if (loaded === before) loaded = null;
        },
      );
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
