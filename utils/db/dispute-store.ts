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

  /** All of them, the newest first. */
  async list(): Promise<Dispute[]> {
    return (await this.#db.disputes.toArray()).sort((a, b) => b.at.localeCompare(a.at));
  }

  /** Takes one back: the words are marked again. */
  async remove(key: string): Promise<void> {
    await this.#db.disputes.delete(key);
  }

  /** Keys of all disputes: rule and normalised text. */
  async listKeys(): Promise<ReadonlySet<string>> {
    return new Set(await this.#db.disputes.toCollection().primaryKeys());
  }
}
