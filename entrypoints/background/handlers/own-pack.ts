import type { DraftStore } from '@/utils/db/draft-store';
import type { OwnPackStore } from '@/utils/db/own-pack-store';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { startOwnPack } from '@/utils/packs/release/start-own-pack';
import { changeSettings } from '@/utils/platform/settings-store';
import { isShippedPack } from '@/utils/platform/shipped-pack';

interface Needs {
  drafts: DraftStore;
  own: OwnPackStore;
  /** Packs in memory and on open pages are read anew. */
  packsChanged(): void;
}

/** Letters and digits enough that two houses of one name do not meet. */
const makeSuffix = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join('');

/** From the sample to a pack of one's own. */
export function ownPackHandlers({ drafts, own, packsChanged }: Needs): Pick<Handlers, 'pack.startOwn'> {
  return {
    async 'pack.startOwn'({ from, name }) {
      if (!isShippedPack(from)) throw new AppError('not-allowed', from);
      const { pack: sample, layers } = await drafts.read(from);
      const pack = startOwnPack(sample, name, makeSuffix(), layers.packLayer.brand);
      await own.start(from, pack, new Date().toISOString());
      // It speaks before the sample, wherever that was put.
      await changeSettings((now) => ({ ...now, packOrder: [pack.id, ...(now.packOrder ?? [])] }));
      packsChanged();
      return { packId: pack.id };
    },
  };
}
