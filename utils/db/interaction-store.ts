import type { Item } from '@/utils/community/schema';
import { AppError } from '@/utils/diagnostics/app-error';
import { findPage } from '@/utils/log/lines/find-page';
import { toLogLine } from '@/utils/log/lines/log-line';
import type { Interaction } from '@/utils/log/schema';
import type { ItemHistory, LogQuery } from '@/utils/messaging/protocol';
import type { Database, StoredInteraction } from './database';
import { LogLines } from './log-lines';
import { storageError } from './storage-error';
import { writeLogLines } from './write-log-lines';

const itemKey = (item: Item | null): string => (item ? `${item.network} ${item.id}` : '');
const authorKey = (item: Item | null): string => (item?.author.id ? `${item.network} ${item.author.id}` : '');

function toStored(interaction: Interaction, block: number): StoredInteraction {
  const { item } = interaction;
  return { ...interaction, itemKey: itemKey(item), authorKey: authorKey(item), block };
}

function toInteraction({ itemKey: _item, authorKey: _author, block: _block, ...rest }: StoredInteraction): Interaction {
  return rest;
}

/** Interactions fetched at once, for an export of the whole log. */
const batch = 2000;

/** The log in IndexedDB. Every method is finished on disk before it resolves; errors are `AppError`s. */
export class InteractionStore {
  readonly #db: Database;
  readonly #lines: LogLines;

  constructor(db: Database) {
    this.#db = db;
    this.#lines = new LogLines(db);
  }

  async add(interaction: Interaction): Promise<void> {
    await this.#write(async ({ interactions, logBlocks }) => {
      const change = { id: interaction.id, block: null, line: toLogLine(interaction) };
      const [block] = await writeLogLines(logBlocks, [change]);
      await interactions.add(toStored(interaction, block!));
    });
  }

  /** Changes named fields of one line. @throws AppError `log-missing` when it is gone */
  async update(id: string, changes: Partial<Interaction>): Promise<void> {
    await this.#write(async ({ interactions, logBlocks }) => {
      const found = await interactions.get(id);
      if (!found) throw new AppError('log-missing', id);
      const changed = { ...toInteraction(found), ...changes };
      await writeLogLines(logBlocks, [{ id, block: found.block, line: toLogLine(changed) }]);
      await interactions.put(toStored(changed, found.block));
    });
  }

  /** @throws AppError `log-missing` */
  async expect(id: string): Promise<Interaction> {
    const found = await this.#db.interactions.get(id);
    if (!found) throw new AppError('log-missing', id);
    return toInteraction(found);
  }

  /** @throws AppError `log-missing` */
  async remove(id: string): Promise<Interaction> {
    const [removed] = await this.removeMany([id]);
    if (!removed) throw new AppError('log-missing', id);
    return removed;
  }

  /** Takes several lines out at once and gives them back; those already gone are left out. */
  async removeMany(ids: readonly string[]): Promise<Interaction[]> {
    return this.#write(async ({ interactions, logBlocks }) => {
      const found = (await interactions.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
      const changes = found.map(({ id, block }) => ({ id, block, line: null }));
      await writeLogLines(logBlocks, changes);
      await interactions.bulkDelete(found.map((row) => row.id));
      return found.map(toInteraction);
    });
  }

  /** Puts lines back as they were. */
  async restoreMany(interactions: readonly Interaction[]): Promise<void> {
    const rows = [...new Map(interactions.map((row) => [row.id, row])).values()];
    await this.#write(async ({ interactions: table, logBlocks }) => {
      const known = await table.bulkGet(rows.map(({ id }) => id));
      const changes = rows.map((row, i) => ({ id: row.id, block: known[i]?.block ?? null, line: toLogLine(row) }));
      const blocks = await writeLogLines(logBlocks, changes);
      await table.bulkPut(rows.map((row, i) => toStored(row, blocks[i]!)));
    });
  }

  /** Every write goes through here: interactions and their lines are written both or neither, and errors become ours. */
  async #write<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const db = this.#db;
    try {
      return await db.transaction('rw', db.interactions, db.logBlocks, () => work(db));
    } catch (error) {
      throw storageError(error);
    }
  }

  /** How many lines there are, and the date of the oldest (ISO). */
  async count(): Promise<{ interactions: number; oldest: string | null }> {
    const lines = await this.#lines.read();
    return { interactions: lines.length, oldest: lines[0]?.at ?? null };
  }

  /** Interactions of a query in its order, with the count of all that match. */
  async query(query: LogQuery): Promise<{ rows: Interaction[]; total: number }> {
    const { ids, total } = findPage(await this.#lines.read(), query);
    const rows: Interaction[] = [];
    for (let from = 0; from < ids.length; from += batch) {
      const found = await this.#db.interactions.bulkGet(ids.slice(from, from + batch));
      for (const row of found) if (row !== undefined) rows.push(toInteraction(row));
    }
    return { rows, total };
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
