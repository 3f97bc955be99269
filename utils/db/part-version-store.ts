import type { Database, PartVersion } from './database';

/** Kept of one part; older ones go. */
const most = 50;

/** Articles, tone guides and brands as they were before they were changed here, in the table of the templates' versions. */
export class PartVersionStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Newest first. @param key such as `article:respect` */
  async list(packId: string, key: string): Promise<PartVersion[]> {
    const all = await this.#table().where('[packId+templateId]').equals([packId, key]).sortBy('id');
    const dropped = all.slice(0, -most).flatMap(({ id }) => id ?? []);
    if (dropped.length > 0) await this.#table().bulkDelete(dropped);
    return all.slice(-most).reverse();
  }

  #table() {
    return this.#db.table<PartVersion, number>('templateVersions');
  }
}
