import { type BadgeSummary, summariseVerdict } from '@/components/overlay/summarise-verdict';
import type { CheckedItem } from './queue-checks';

/** What an item's badge shows; null for one's own and for calm ones. */
export function findBadge({ item, ofTeam, verdict, history, answer }: CheckedItem): BadgeSummary | null {
  return item.isOwn || ofTeam ? null : summariseVerdict(verdict, history, answer);
}
