import type { Database, StoredSigningKey } from './database';
import { storageError } from './storage-error';

/** Keys this person signs packs with. */
export class SigningKeyStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The newest first. */
  async list(): Promise<StoredSigningKey[]> {
    return (await this.#db.signingKeys.toArray()).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  }

  async find(kid: string): Promise<StoredSigningKey | null> {
    return (await this.#db.signingKeys.get(kid)) ?? null;
  }

  /** A new key and the one it takes the place of, together: never one without the other. */
  async replace(old: StoredSigningKey, next: StoredSigningKey): Promise<void> {
    await this.#db.signingKeys.bulkPut([old, next]).catch((error) => {
      throw storageError(error);
    });
  }

  async put(key: StoredSigningKey): Promise<void> {
    await this.#db.signingKeys.put(key).catch((error) => {
      throw storageError(error);
    });
  }
}
