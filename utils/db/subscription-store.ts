import type { Subscription } from '@/utils/packs/subscription/subscription';
import type { Database } from './database';
import { storageError } from './storage-error';

/** The packs this machine follows. */
export class SubscriptionStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  list(): Promise<Subscription[]> {
    return this.#db.subscriptions.toArray();
  }

  async find(packId: string): Promise<Subscription | null> {
    return (await this.#db.subscriptions.get(packId)) ?? null;
  }

  /** Changes some fields of one; nothing when it is gone. */
  async update(packId: string, changes: Partial<Subscription>): Promise<void> {
    await this.#db.subscriptions.update(packId, changes).catch((error) => {
      throw storageError(error);
    });
  }
}
