import { checkItem } from '@/utils/charter/check-item';
import type { DetectorContext } from '@/utils/charter/detector';
import type { InteractionStore } from '@/utils/db/interaction-store';
import { analyseText } from '@/utils/language/analyse-text';
import type { Handlers } from '@/utils/messaging/register-protocol';
import type { LoadedPack } from '../load-packs';

interface Needs {
  log: InteractionStore;
  packs(): Promise<readonly LoadedPack[]>;
}

type Recent = DetectorContext['recent'][number];

/** Comments kept in mind for each tab, to see the same text posted again. */
const remembered = 500;

/** Reads batches of items against the charter. */
export function itemHandlers({ log, packs }: Needs): Pick<Handlers, 'items.check'> {
  // Lost when the background is stopped: flooding is then seen from the next batch on.
  const recentByTab = new Map<number, Recent[]>();
  return {
    async 'items.check'({ items }, caller) {
      const [{ charter, pack }] = (await packs()) as [LoadedPack];
      // A log that cannot be read must not keep the charter from working.
      const histories = await log.findHistories(items).catch(() => items.map(() => null));
      const known = recentByTab.get(caller.tabId ?? -1) ?? [];
      const fresh = items.map((item) => ({
        key: analyseText(item.text).norm,
        authorId: item.author.id,
        itemId: item.id,
      }));
      const recent = [...known.filter((one) => !items.some((item) => item.id === one.itemId)), ...fresh];
      recentByTab.set(caller.tabId ?? -1, recent.slice(-remembered));
      const verdicts = items.map((item, index) => {
        const history = histories[index];
        return checkItem(item, charter, {
          recent: recent.filter((one) => one.itemId !== item.id),
          history: { firstTime: !history, violations: history?.flags ?? 0 },
        });
      });
      return { verdicts, histories, brand: pack.brand.name };
    },
  };
}
