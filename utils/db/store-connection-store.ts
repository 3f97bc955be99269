import type { Database, StoredConnection } from './database';
import { storageError } from './storage-error';

/** Stores this person publishes to, with the credentials for them. These leave here only towards their own store. */
export class StoreConnectionStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The newest first. */
  async list(): Promise<StoredConnection[]> {
    return (await this.#db.storeConnections.toArray()).sort((a, b) => b.connectedAt.localeCompare(a.connectedAt));
  }

  async find(id: string): Promise<StoredConnection | null> {
    return (await this.#db.storeConnections.get(id)) ?? null;
  }

  async put(connection: StoredConnection): Promise<void> {
    await this.#db.storeConnections.put(connection).catch((error) => {
      throw storageError(error);
    });
  }

  async remove(id: string): Promise<void> {
    await this.#db.storeConnections.delete(id);
  }
}
