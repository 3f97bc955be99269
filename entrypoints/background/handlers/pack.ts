import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { readInterfaceLanguage } from '@/utils/platform/translate';
import type { LoadedPack } from '../load-packs';

/** What is installed, in short and whole. */
export function packHandlers(packs: () => Promise<readonly LoadedPack[]>): Pick<Handlers, 'pack.state' | 'pack.read'> {
  return {
    async 'pack.state'() {
      const language = readInterfaceLanguage();
      return (await packs()).map(({ pack, loadedAt }) => ({
        id: pack.id,
        version: pack.version,
        title: pack.title[language] ?? pack.title.en ?? pack.title.fr ?? pack.id,
        brand: pack.brand.name,
        loadedAt,
        problem: null,
      }));
    },
    async 'pack.read'({ id }) {
      const found = (await packs()).find(({ pack }) => pack.id === id);
      if (!found) throw new AppError('pack-invalid', id, { detail: id });
      return found.pack;
    },
  };
}
