import { emptyLayer } from '@/utils/charter/rule-layer';
import { AppError } from '@/utils/diagnostics/app-error';
import { type LeftBehind, listLeft } from '@/utils/packs/layer-editing/list-left';
import { emptyPackLayer } from '@/utils/packs/pack-layer';
import { layDraft } from '@/utils/packs/release/lay-draft';
import type { Layers } from '@/utils/packs/release/trim-layers';
import type { Pack } from '@/utils/packs/schema';
import type { Database, PartVersion, TemplateVersion } from './database';
import { storageError } from './storage-error';

/** Both layers over one pack at once: the whole draft of its next version. */
export class DraftStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The published pack and what this machine changes in it. @throws AppError `pack-invalid` when it is not installed */
  async read(packId: string): Promise<{ pack: Pack; layers: Layers }> {
    const [stored, packLayer, ruleLayer] = await Promise.all([
      this.#db.packs.get(packId),
      this.#db.packLayers.get(packId),
      this.#db.ruleLayers.get(packId),
    ]);
    if (!stored) throw new AppError('pack-invalid', packId, { detail: packId });
    return {
      pack: stored.pack,
      layers: { packLayer: packLayer ?? emptyPackLayer(packId), ruleLayer: ruleLayer ?? emptyLayer(packId) },
    };
  }

  /**
   * Reads, changes and writes in one go, and keeps what was left behind: two windows that save at once do not lose each
   * other's work. What `work` throws leaves everything as it was.
   */
  async change(packId: string, agent: string, work: (pack: Pack, layers: Layers) => Layers): Promise<void> {
    const { packs, packLayers, ruleLayers, templateVersions } = this.#db;
    const at = new Date().toISOString();
    await this.#db
      .transaction('rw', packs, packLayers, ruleLayers, templateVersions, async () => {
        const { pack, layers } = await this.read(packId);
        const next = work(pack, layers);
        await packLayers.put(next.packLayer);
        await ruleLayers.put(next.ruleLayer);
        const left = listLeft(layDraft(pack, layers), layDraft(pack, next));
        await templateVersions.bulkAdd(left.map((one) => toRow(packId, one, at, agent)) as TemplateVersion[]);
      })
      .catch((error) => {
        throw storageError(error);
      });
  }
}

const toRow = (packId: string, left: LeftBehind, at: string, agent: string): TemplateVersion | PartVersion => {
  const { key: templateId, template, part } = left;
  return template ? { packId, templateId, at, agent, template } : { packId, templateId, at, agent, part };
};
