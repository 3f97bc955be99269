import type { Database, StoredReview } from './database';
import { storageError } from './storage-error';

/** Settled ones kept; older ones go. */
const mostSettled = 200;

const isSettled = ({ state }: StoredReview): boolean => state === 'accepted' || state === 'rejected';

/** Proposals and drafts for review, sent and received. */
export class ReviewStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The newest first. */
  async list(): Promise<StoredReview[]> {
    return (await this.#db.reviews.toArray()).sort((a, b) => b.at.localeCompare(a.at));
  }

  async find(id: string): Promise<StoredReview | null> {
    return (await this.#db.reviews.get(id)) ?? null;
  }

  /** Keeps it, and lets go of the oldest settled ones. */
  async put(review: StoredReview): Promise<void> {
    await this.#db.reviews.put(review).catch((error) => {
      throw storageError(error);
    });
    const old = (await this.list()).filter(isSettled).slice(mostSettled);
    if (old.length > 0) await this.#db.reviews.bulkDelete(old.map(({ id }) => id));
  }

  async remove(id: string): Promise<void> {
    await this.#db.reviews.delete(id);
  }
}
