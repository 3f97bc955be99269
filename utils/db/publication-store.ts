import type { Publication } from '@/utils/stores/publishing/publication';
import type { Database } from './database';
import { storageError } from './storage-error';

/** The last publication of each pack, under way or over. */
export class PublicationStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async find(packId: string): Promise<Publication | null> {
    return (await this.#db.publications.get(packId)) ?? null;
  }

  /** Those that are not over. */
  async listOpen(): Promise<Publication[]> {
    return (await this.#db.publications.toArray()).filter(({ step }) => step !== 'done' && step !== 'conflict');
  }

  async put(publication: Publication): Promise<void> {
    await this.#db.publications.put(publication).catch((error) => {
      throw storageError(error);
    });
  }

  async remove(packId: string): Promise<void> {
    await this.#db.publications.delete(packId);
  }
}
