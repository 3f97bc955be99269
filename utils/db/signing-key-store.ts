import type { Database, StoredSigningKey } from './database';
import { storageError } from './storage-error';

/** Keys this person signs packs with. */
export class SigningKeyStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Those that sign packs, the newest first. */
  async list(): Promise<StoredSigningKey[]> {
    const keys = await this.#db.signingKeys.filter(({ personal }) => personal !== true).toArray();
    return keys.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  }

  /** The key this person's proposals are signed with; null: none was made yet. */
  async findPersonal(): Promise<StoredSigningKey | null> {
    return (await this.#db.signingKeys.filter(({ personal }) => personal === true).first()) ?? null;
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
