import { emptyPackLayer, type PackLayer } from '@/utils/packs/pack-layer';
import type { Database, TemplateVersion } from './database';
import { storageError } from './storage-error';

/** What this machine changes in each pack, rules apart. */
export class PackLayerStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Nothing changed: an empty layer. */
  async read(packId: string): Promise<PackLayer> {
    return (await this.#db.packLayers.get(packId)) ?? emptyPackLayer(packId);
  }

  /**
   * Reads, changes and writes in one go, with the wordings left behind: two windows that save at once do not lose each
   * other's work. What `work` throws leaves everything as it was.
   */
  async change(
    packId: string,
    work: (layer: PackLayer) => { layer: PackLayer; left: readonly TemplateVersion[] },
  ): Promise<void> {
    const { packLayers, templateVersions } = this.#db;
    await this.#db
      .transaction('rw', packLayers, templateVersions, async () => {
        const { layer, left } = work(await this.read(packId));
        await packLayers.put(layer);
        await templateVersions.bulkAdd([...left]);
      })
      .catch((error) => {
        throw storageError(error);
      });
  }

  async put(layer: PackLayer): Promise<void> {
    await this.#db.packLayers.put(layer).catch((error) => {
      throw storageError(error);
    });
  }
}
