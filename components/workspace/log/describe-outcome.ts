import type { MarkKind } from '@/components/ui/mark-kind';
import type { Interaction } from '@/utils/log/schema';
import type { MessageKey } from '@/utils/messages/all-messages';

/** After this long without a result, an attempt counts as not confirmed, ms. */
const patience = 60_000;

/** How a line ended, in words; `kind` when it asks to be looked at. @param now ms since the epoch */
export function describeOutcome(
  line: Pick<Interaction, 'outcome' | 'at'>,
  now: number,
): { key: MessageKey; kind?: MarkKind } {
  if (line.outcome === 'attempted') {
    return now - Date.parse(line.at) > patience
      ? { key: 'outcome_attempted', kind: 'attention' }
      : { key: 'outcome_under_way' };
  }
  if (line.outcome === 'failed') return { key: 'outcome_failed', kind: 'serious' };
  return { key: `outcome_${line.outcome}` };
}
