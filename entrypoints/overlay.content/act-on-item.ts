import type { Action } from '@/utils/log/schema';
import type { InputOf } from '@/utils/messaging/protocol';
import type { NativeActionId } from '@/utils/sites/site-adapter';
import { describePage } from './describe-page';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';
import type { CheckedItem } from './queue-checks';
import { showError, showToast } from './show-toast';

type NewInteraction = InputOf<'log.attempt'>;

/** Where a line of the log was written, and by that for which brand. */
export function readWhere(deps: OverlayDeps): Pick<NewInteraction, 'network' | 'host' | 'account' | 'owner'> {
  const { network, host, account, owner } = describePage(deps);
  return { network, host, account, owner };
}

/** A line of the log about an item, before anything is done. */
export function planInteraction(
  deps: OverlayDeps,
  checked: CheckedItem,
  action: Action,
  openedAt: number | null,
): NewInteraction {
  return {
    ...readWhere(deps),
    action,
    item: checked.item,
    comment: '',
    rules: checked.verdict.violations.map(({ ruleId, articleId, category }) => ({ ruleId, articleId, category })),
    toneBefore: [],
    handleMs: openedAt === null ? null : Math.round(performance.now() - openedAt),
  };
}

/** Puts an item's history in line with what was just logged or undone, so that badges and card follow at once. */
function remember(store: OverlayStore, itemId: string, change: (checked: CheckedItem) => CheckedItem): void {
  const known = store.checked.value.get(itemId);
  if (!known) return;
  store.checked.value = new Map(store.checked.value).set(itemId, change(known));
}

function withInteraction(
  checked: CheckedItem,
  entry: NonNullable<CheckedItem['history']>['onItem'][number],
): CheckedItem {
  const history = checked.history ?? { count: 0, flags: 0, onItem: [] };
  return {
    ...checked,
    history: {
      count: history.count + 1,
      flags: history.flags + (entry.action === 'flag' ? 1 : 0),
      onItem: [entry, ...history.onItem],
    },
  };
}

function withoutInteraction(checked: CheckedItem, id: string): CheckedItem {
  if (!checked.history) return checked;
  const gone = checked.history.onItem.find((entry) => entry.id === id);
  if (!gone) return checked;
  return {
    ...checked,
    history: {
      count: checked.history.count - 1,
      flags: checked.history.flags - (gone.action === 'flag' ? 1 : 0),
      onItem: checked.history.onItem.filter((entry) => entry.id !== id),
    },
  };
}

/** Adds what was logged to the item's history on the page. */
export function rememberInteraction(
  deps: OverlayDeps,
  store: OverlayStore,
  id: string,
  action: Action,
  itemId: string,
  comment = '',
): void {
  const entry = {
    id,
    at: new Date().toISOString(),
    agent: deps.settings.me.name,
    action,
    outcome: 'done' as const,
    comment,
  };
  remember(store, itemId, (checked) => withInteraction(checked, entry));
}

/** Takes a line out of the log and out of the page's history. */
export async function undoInteraction(
  deps: OverlayDeps,
  store: OverlayStore,
  id: string,
  itemId: string,
): Promise<void> {
  try {
    await deps.call('log.remove', { id });
    remember(store, itemId, (checked) => withoutInteraction(checked, id));
  } catch (error) {
    showError(store, deps, error);
  }
}

/** Logs a decision about an item that needs nothing of the site: flag, note, skip, hand over. */
export async function logDecision(
  deps: OverlayDeps,
  store: OverlayStore,
  checked: CheckedItem,
  action: Action,
  comment: string,
  openedAt: number | null,
): Promise<void> {
  try {
    const { id } = await deps.call('log.attempt', { ...planInteraction(deps, checked, action, openedAt), comment });
    await deps.call('log.settle', { id, outcome: 'done' });
    rememberInteraction(deps, store, id, action, checked.item.id, comment);
    showToast(store, deps.translate(`overlay_done_${action.replaceAll('-', '_')}`), () =>
      undoInteraction(deps, store, id, checked.item.id),
    );
  } catch (error) {
    showError(store, deps, error);
  }
}

const loggedAs: Record<NativeActionId, Action> = {
  approve: 'approve',
  unapprove: 'hide',
  hide: 'hide',
  delete: 'delete',
  spam: 'spam',
  report: 'report',
  restore: 'restore',
  menu: 'other',
};

/** Presses the site's own control on this very item, found again by its id now; the log has it before and after. */
export async function actNatively(
  deps: OverlayDeps,
  store: OverlayStore,
  checked: CheckedItem,
  actionId: NativeActionId,
  findElement: (id: string) => Element | null,
  openedAt: number | null,
): Promise<void> {
  const action = deps.site.actions[actionId];
  if (!action) return;
  try {
    const { id } = await deps.call('log.attempt', planInteraction(deps, checked, loggedAs[actionId], openedAt));
    const el = findElement(checked.item.id);
    // Where the act leaves the page, the overlay of the page that follows settles it from what is parked.
    const { hostname: host } = deps.readPage().url;
    await deps.call('act.park', { id, host, network: deps.site.id, itemId: checked.item.id, act: actionId });
    const outcome = el === null ? 'not-found' : await action.run(el, deps.readPage());
    await deps.call('act.park', null);
    const done = outcome === 'done';
    await deps.call('log.settle', { id, outcome: done ? 'done' : 'failed', ...(done ? {} : { failure: outcome }) });
    if (done) rememberInteraction(deps, store, id, loggedAs[actionId], checked.item.id);
    showToast(store, deps.translate(`overlay_outcome_${outcome.replaceAll('-', '_')}`));
  } catch (error) {
    showError(store, deps, error);
  }
}
