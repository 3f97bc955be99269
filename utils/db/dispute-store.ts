import type { Database, Dispute } from './database';
import { storageError } from './storage-error';

/** Marks the user called wrong. */
export class DisputeStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async add(dispute: Dispute): Promise<void> {
    await this.#db.disputes.put(dispute).catch((error) => {
      throw storageError(error);
    });
  }

  /** Keys of all disputes: rule and normalised text. */
  async listKeys(): Promise<ReadonlySet<string>> {
    return new Set(await this.#db.disputes.toCollection().primaryKeys());
  }
}
