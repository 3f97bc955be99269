import type { Pack } from '@/utils/packs/schema';
import type { Database, StoredPack } from './database';

/** The installed packs. */
export class PackStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  list(): Promise<StoredPack[]> {
    return this.#db.packs.toArray();
  }

  /** Replaces a pack as a whole. @param loadedAt ISO instant */
  async put(pack: Pack, loadedAt: string): Promise<void> {
    await this.#db.packs.put({ id: pack.id, loadedAt, pack });
  }
}
