import { emptyLayer, type RuleLayer } from '@/utils/charter/rule-layer';
import type { Database } from './database';
import { storageError } from './storage-error';

/** What this machine changes in the rules of each pack. */
export class RuleLayerStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Nothing changed: an empty layer. */
  async read(packId: string): Promise<RuleLayer> {
    return (await this.#db.ruleLayers.get(packId)) ?? emptyLayer(packId);
  }

  async put(layer: RuleLayer): Promise<void> {
    await this.#db.ruleLayers.put(layer).catch((error) => {
      throw storageError(error);
    });
  }
}
