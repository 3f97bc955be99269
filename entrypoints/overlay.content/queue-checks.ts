import type { Verdict } from '@/utils/charter/schema';
import type { SeenItem } from '@/utils/dom/observe-items';
import type { InputOf, ItemHistory, PageBrand } from '@/utils/messaging/protocol';
import type { TeamAnswer } from '@/utils/team/join-team-answers';
import { lightenVerdict } from './lighten-verdict';

type CheckItems = (
  request: InputOf<'items.check'>,
) => Promise<{ verdicts: Verdict[]; histories: (ItemHistory | null)[]; ofTeam: boolean[]; brand: PageBrand }>;

export interface CheckedItem extends SeenItem {
  verdict: Verdict;
  history: ItemHistory | null;
  brand: PageBrand;
  /** Written by an account of the brand. */
  ofTeam: boolean;
  /** The team's answer that stands below it on the page. */
  answer: TeamAnswer | null;
}

/** Items per message: fifty take 90 % of the work off the page for 1.5 ms more latency; one at a time costs 25 times more. */
const batchSize = 50;
/** From one message to the next, ms: what a fast scroll brings meanwhile goes together. Items are read a screen ahead. */
const spacing = 100;

/**
 * Sends items to the engines in batches, one message under way at a time, in the order they came.
 * @param onFailed told once per failed batch; its items are asked for again with the next change of theirs
 */
export function queueChecks(
  check: CheckItems,
  readContext: () => InputOf<'items.check'>['page'],
  onChecked: (items: CheckedItem[]) => void,
  onFailed: (error: unknown, items: SeenItem[]) => void,
): (items: readonly SeenItem[]) => void {
  const waiting = new Map<string, SeenItem>();
  let busy = false;
  const send = async (): Promise<void> => {
    if (busy || waiting.size === 0) return;
    busy = true;
    const spaced = new Promise((resolve) => setTimeout(resolve, spacing));
    const batch = [...waiting.values()].slice(0, batchSize);
    for (const { item } of batch) waiting.delete(item.id);
    try {
      const { verdicts, histories, ofTeam, brand } = await check({
        page: readContext(),
        items: batch.map(({ item }) => item),
      });
      onChecked(
        batch.map((seen, index) => ({
          ...seen,
          verdict: lightenVerdict(verdicts[index]!),
          history: histories[index] ?? null,
          brand,
          ofTeam: ofTeam[index] === true,
          answer: null,
        })),
      );
    } catch (error) {
      onFailed(error, batch);
    }
    if (waiting.size < batchSize) await spaced;
    busy = false;
    void send();
  };
  return (items) => {
    for (const seen of items) waiting.set(seen.item.id, seen);
    void send();
  };
}
