import { emptyLayer } from '@/utils/charter/rule-layer';
import { emptyPackLayer } from '@/utils/packs/pack-layer';
import type { Pack } from '@/utils/packs/schema';
import type { Database } from './database';
import { storageError } from './storage-error';

/** Begins a team's own pack with another pack and what this machine changed in it. */
export class OwnPackStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /**
   * Installs the new pack; drafts, private templates, earlier wordings and marks move to it, all or nothing: the pack they were
   * made on is as it came again.
   * @param at ISO instant
   */
  async start(fromId: string, pack: Pack, at: string): Promise<void> {
    const { packs, packLayers, ruleLayers, templateVersions, favourites } = this.#db;
    const packId = pack.id;
    await this.#db
      .transaction('rw', packs, packLayers, ruleLayers, templateVersions, favourites, async () => {
        const [layer, rules] = await Promise.all([packLayers.get(fromId), ruleLayers.get(fromId)]);
        await packs.put({ id: packId, loadedAt: at, pack });
        // The brand drafted on the sample is the pack's own by now.
        await packLayers.put({ ...(layer ?? emptyPackLayer(packId)), packId, brand: null });
        await ruleLayers.put({ ...(rules ?? emptyLayer(packId)), packId });
        await packLayers.delete(fromId);
        await ruleLayers.delete(fromId);
        await templateVersions.filter((one) => one.packId === fromId).modify({ packId });
        const marked = (await favourites.toCollection().primaryKeys()).filter((ref) => ref.startsWith(`${fromId}/`));
        await favourites.bulkDelete(marked);
        await favourites.bulkPut(marked.map((ref) => ({ ref: `${packId}${ref.slice(fromId.length)}` })));
      })
      .catch((error) => {
        throw storageError(error);
      });
  }
}
