import type { Database, TemplateUse } from './database';

/** Which templates were used how often; feeds the suggestions. */
export class TemplateUseStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** @param templateId `packId/templateId` @param at ISO instant */
  async add(templateId: string, at: string): Promise<void> {
    await this.#db.transaction('rw', this.#db.templateUses, async () => {
      const known = await this.#db.templateUses.get(templateId);
      await this.#db.templateUses.put({ templateId, count: (known?.count ?? 0) + 1, lastAt: at });
    });
  }

  list(): Promise<TemplateUse[]> {
    return this.#db.templateUses.toArray();
  }
}
