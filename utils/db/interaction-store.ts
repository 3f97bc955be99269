import type { Item } from '@/utils/community/schema';
import { AppError } from '@/utils/diagnostics/app-error';
import { matchesQuery } from '@/utils/log/match-query';
import type { Interaction } from '@/utils/log/schema';
import { sortInteractions } from '@/utils/log/sort-interactions';
import type { ItemHistory, LogQuery } from '@/utils/messaging/protocol';
import type { Database, StoredInteraction } from './database';
import { storageError } from './storage-error';

const itemKey = (item: Item | null): string => (item ? `${item.network} ${item.id}` : '');
const authorKey = (item: Item | null): string => (item?.author.id ? `${item.network} ${item.author.id}` : '');

function toStored(interaction: Interaction): StoredInteraction {
  return { ...interaction, itemKey: itemKey(interaction.item), authorKey: authorKey(interaction.item) };
}

function toInteraction({ itemKey: _item, authorKey: _author, ...interaction }: StoredInteraction): Interaction {
  return interaction;
}

/** The log in IndexedDB. Every method is finished on disk before it resolves; errors are `AppError`s. */
export class InteractionStore {
  readonly #db: Database;
  /** Totals by what was asked; a new map after each write, so that a count under way is not kept by mistake. */
  #counts = new Map<string, number>();

  constructor(db: Database) {
    this.#db = db;
  }

  async add(interaction: Interaction): Promise<void> {
    await this.#write(() => this.#db.interactions.add(toStored(interaction)));
  }

  /** Changes named fields of one line. @throws AppError `log-missing` when it is gone */
  async update(id: string, changes: Partial<Interaction>): Promise<void> {
    const found = await this.#write(() => this.#db.interactions.update(id, changes));
    if (found === 0 && (await this.#db.interactions.get(id)) === undefined) throw new AppError('log-missing', id);
  }

  /** @throws AppError `log-missing` */
  async expect(id: string): Promise<Interaction> {
    const found = await this.#db.interactions.get(id);
    if (!found) throw new AppError('log-missing', id);
    return toInteraction(found);
  }

  async remove(id: string): Promise<Interaction> {
    const removed = await this.expect(id);
    await this.#write(() => this.#db.interactions.delete(id));
    return removed;
  }

  /** Takes several lines out at once and gives them back; those already gone are left out. */
  async removeMany(ids: readonly string[]): Promise<Interaction[]> {
    const table = this.#db.interactions;
    return this.#write(() =>
      this.#db.transaction('rw', table, async () => {
        const found = (await table.bulkGet([...ids])).filter((row) => row !== undefined);
        await table.bulkDelete(found.map((row) => row.id));
        return found.map(toInteraction);
      }),
    );
  }

  /** Puts lines back as they were. */
  async restoreMany(interactions: readonly Interaction[]): Promise<void> {
    await this.#write(() => this.#db.interactions.bulkPut(interactions.map(toStored)));
  }

  /** Every write goes through here: its errors become ours, and what was counted is forgotten. */
  async #write<T>(work: () => PromiseLike<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storageError(error);
    } finally {
      this.forgetCounts();
    }
  }

  /** How many lines there are, and the date of the oldest (ISO). */
  async count(): Promise<{ interactions: number; oldest: string | null }> {
    const table = this.#db.interactions;
    const [interactions, first] = await Promise.all([table.count(), table.orderBy('at').first()]);
    return { interactions, oldest: first?.at ?? null };
  }

  /** Lines of a query in its order, with the count of all that match. */
  async query(query: LogQuery): Promise<{ rows: Interaction[]; total: number }> {
    const lower = query.since ?? '';
    const upper = query.until ?? '\uffff';
    let range = this.#db.interactions.where('at').between(lower, upper, true, false);
    if (query.action) range = this.#between('[action+at]', query.action, lower, upper);
    if (query.network) range = this.#between('[network+at]', query.network, lower, upper);
    const indexed =
      !query.text && !query.outcome && !query.host && !query.template && !query.ids && query.sortBy === 'at';
    if (indexed && !(query.network && query.action)) {
      const total = await this.#countOnce(`${query.network} ${query.action} ${lower} ${upper}`, () =>
        range.clone().count(),
      );
      // A page far from one end is near the other: skipping rows costs as much as reading them.
      const count = Math.max(0, Math.min(query.limit, total - query.offset));
      const fromEnd = query.offset > total / 2;
      const skip = fromEnd ? total - query.offset - count : query.offset;
      if ((query.sort === 'newest') !== fromEnd) range = range.reverse();
      const page = count === 0 ? [] : await range.offset(skip).limit(count).toArray();
      return { rows: (fromEnd ? page.reverse() : page).map(toInteraction), total };
    }
    // Read forwards and turned round here: backwards, the browser gives rows one by one instead of all at once.
    const matching = (await range.toArray()).filter((row) => matchesQuery(row, query));
    const sorted = sortInteractions(matching, query.sortBy, query.sort);
    return {
      rows: sorted.slice(query.offset, query.offset + query.limit).map(toInteraction),
      total: matching.length,
    };
  }

  /** Counting walks through all that is counted: done once, until something is written. */
  async #countOnce(key: string, count: () => Promise<number>): Promise<number> {
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const counts = this.#counts;
    const total = await count();
    counts.set(key, total);
    return total;
  }

  /** What was counted no longer holds: something was written, here or by clearing the whole database. */
  forgetCounts(): void {
    this.#counts = new Map();
  }

  #between(index: string, value: string, lower: string, upper: string) {
    return this.#db.interactions.where(index).between([value, lower], [value, upper], true, false);
  }

  /** Lines since an instant (ISO), oldest first. */
  async listSince(since: string): Promise<Interaction[]> {
    return (await this.#db.interactions.where('at').aboveOrEqual(since).toArray()).map(toInteraction);
  }

  /** What is known of each item and its author; null where nothing is. */
  async findHistories(items: readonly Item[]): Promise<(ItemHistory | null)[]> {
    const authorKeys = [...new Set(items.map(authorKey).filter(Boolean))];
    if (authorKeys.length === 0) return items.map(() => null);
    const rows = await this.#db.interactions.where('authorKey').anyOf(authorKeys).toArray();
    return items.map((item) => {
      const ofAuthor = rows.filter((row) => row.authorKey === authorKey(item) && row.outcome !== 'failed');
      if (ofAuthor.length === 0) return null;
      const onItem = ofAuthor
        .filter((row) => row.itemKey === itemKey(item))
        .sort((a, b) => b.at.localeCompare(a.at))
        .map(({ id, at, agent, action, outcome, comment }) => ({ id, at, agent, action, outcome, comment }));
      return { count: ofAuthor.length, flags: ofAuthor.filter((row) => row.action === 'flag').length, onItem };
    });
  }
}
