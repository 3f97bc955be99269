import type { Database } from './database';
import { storageError } from './storage-error';

/** Templates the person marked, as `packId/templateId`. */
export class FavouriteStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async list(): Promise<string[]> {
    return this.#db.favourites.toCollection().primaryKeys();
  }

  async set(ref: string, on: boolean): Promise<void> {
    const { favourites } = this.#db;
    try {
      if (on) await favourites.put({ ref });
      else await favourites.delete(ref);
    } catch (error) {
      throw storageError(error);
    }
  }
}
