import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';
import type { CheckedItem } from './queue-checks';
import { showError, showToast } from './show-toast';

/** Characters of a comment that a proposal can carry: a selection may be a whole page. */
const mostProposed = 5000;

/**
 * "This is wrong": the mark goes, on this machine, and can be taken back or proposed to the lead.
 * @param index of the violation
 * @param refill looks up anew what the card proposes
 */
export function disputeMark(
  deps: OverlayDeps,
  store: OverlayStore,
  before: CheckedItem,
  index: number,
  refill: (itemId: string) => void,
): void {
  const { item, verdict } = before;
  const violation = verdict.violations[index];
  if (!violation) return;
  const { ruleId } = violation;
  const words = violation.spans.map(({ start, end }) => item.text.slice(start, end));
  const violations = verdict.violations.filter((other) => other !== violation);
  // What the rules suggested answers a mark; without any there is nothing to answer.
  const suggest = violations.length > 0 ? verdict.suggest : [];
  const put = (checked: CheckedItem): void => {
    store.checked.value = new Map(store.checked.value).set(item.id, checked);
    refill(item.id);
  };
  const tell = (error: unknown): void => showError(store, deps, error);
  const propose = (): void => {
    const text = item.text.slice(0, mostProposed);
    store.proposing.value = { kind: 'exception', ruleId, text, words: words.filter((one) => text.includes(one)) };
  };
  deps
    .call('charter.dispute', { ruleId, text: item.text, words })
    .then(({ key }) => {
      put({ ...before, verdict: { ...verdict, violations, suggest } });
      const undo = (): void => void deps.call('rules.dropDispute', { key }).then(() => put(before), tell);
      showToast(store, deps.translate('propose_offer_wrong'), undo, propose);
    })
    .catch(tell);
}
