import { emptyPackLayer, type PackLayer } from '@/utils/packs/pack-layer';
import type { Database } from './database';
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

  async put(layer: PackLayer): Promise<void> {
    await this.#db.packLayers.put(layer).catch((error) => {
      throw storageError(error);
    });
  }
}
