import type { Template } from '@/utils/templates/schema';
import type { Database, TemplateVersion } from './database';

/** Wordings kept of one template; older ones go. */
const most = 50;

/** Templates as they were before they were changed here. Written with the layer (`PackLayerStore.change`). */
export class TemplateVersionStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Newest first. Those beyond the fiftieth are dropped on the way. */
  async list(packId: string, templateId: string): Promise<TemplateVersion[]> {
    const key = [packId, templateId];
    const all = await this.#db.templateVersions.where('[packId+templateId]').equals(key).sortBy('id');
    const dropped = all.slice(0, -most).flatMap(({ id }) => id ?? []);
    if (dropped.length > 0) await this.#db.templateVersions.bulkDelete(dropped);
    return all.slice(-most).reverse();
  }

  /** Null when it is gone. */
  async find(id: number): Promise<TemplateVersion | null> {
    return (await this.#db.templateVersions.get(id)) ?? null;
  }

  /** Wordings as rows, ready to be written. @param at ISO instant */
  static rows(packId: string, left: readonly Template[], at: string, agent: string): TemplateVersion[] {
    return left.map((template) => ({ packId, templateId: template.id, at, agent, template }));
  }
}
