import type { SeenItem } from '@/utils/charter/seen-item';
import type { Database } from './database';
import { storageError } from './storage-error';

const day = 24 * 60 * 60 * 1000;
/** Kept so long after they were last checked, and at most so many: enough to try a rule on, about 10 MB. */
export const seenDays = 30;
const mostSeen = 20_000;

/** Comments checked on this machine, kept a while so that rules can be tried on them. */
export class SeenStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** One write for a whole batch; a comment checked again takes the place of its older self. */
  async add(items: readonly SeenItem[]): Promise<void> {
    await this.#db.seen.bulkPut([...items]).catch((error) => {
      throw storageError(error);
    });
  }

  /** A slice, newest first. */
  async list(offset: number, limit: number): Promise<{ items: SeenItem[]; total: number }> {
    const [items, total] = await Promise.all([
      this.#db.seen.orderBy('at').reverse().offset(offset).limit(limit).toArray(),
      this.#db.seen.count(),
    ]);
    return { items, total };
  }

  /** How many, and when the oldest of them was last checked (ISO). */
  async count(): Promise<{ count: number; since: string | null }> {
    const [count, first] = await Promise.all([this.#db.seen.count(), this.#db.seen.orderBy('at').first()]);
    return { count, since: first?.at ?? null };
  }

  /** Drops what is older than thirty days before `now` (ms), and the oldest of what is too many. */
  async prune(now: number): Promise<void> {
    await this.#db.seen
      .where('at')
      .below(new Date(now - seenDays * day).toISOString())
      .delete();
    const over = (await this.#db.seen.count()) - mostSeen;
    if (over > 0) await this.#db.seen.bulkDelete(await this.#db.seen.orderBy('at').limit(over).primaryKeys());
  }

  async clear(): Promise<void> {
    await this.#db.seen.clear();
  }
}
