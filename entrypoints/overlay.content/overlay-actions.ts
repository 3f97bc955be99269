import type { CardStep } from '@/components/overlay/card-types';
import type { Item } from '@/utils/community/schema';
import type { ItemObserver } from '@/utils/dom/observe-items';
import type { NativeActionId } from '@/utils/sites/site-adapter';
import { actNatively, logDecision, undoInteraction } from './act-on-item';
import { chooseBrand } from './choose-brand';
import { passesFilter } from './count-strip';
import { describePage } from './describe-page';
import { disputeMark } from './dispute-mark';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayPage } from './overlay-page';
import type { OverlayStore } from './overlay-store';
import { readSelection } from './read-selection';
import { showError } from './show-toast';
import { stepQueue } from './step-queue';

/** What a person can ask of the overlay, by pointer or by key. */
export interface OverlayActions {
  /** Opens its card; that of an item read just now, as soon as its verdict is there. */
  openCard(itemId: string): void;
  /** A card for the text the person selected, on any page; false when nothing is selected. */
  openSelection(): boolean;
  closeCard(): void;
  takeStep(step: CardStep): void;
  actNatively(id: NativeActionId): void;
  dispute(index: number): void;
  addNote(text: string): void;
  undoLast(): void;
  /** The user's answer to the question for which brand they answer here. */
  chooseBrand(packId: string): void;
  move(by: 1 | -1): void;
}

/** Binds the card and the queue to the background. */
export function createOverlayActions(
  page: OverlayPage,
  store: OverlayStore,
  findElement: (id: string) => Element | null,
): OverlayActions {
  const { deps, observer: items } = page;
  const opened = () => {
    const card = store.card.value;
    const checked = card && store.checked.value.get(card.itemId);
    return card && checked ? { card, checked } : null;
  };
  /** The item whose card was asked for last, while its verdict is on the way. */
  let awaited: string | null = null;
  const openAwaited = (): void => {
    if (awaited !== null && store.checked.value.has(awaited)) actions.openCard(awaited);
  };
  const actions: OverlayActions = {
    openCard(itemId) {
      awaited = store.checked.value.has(itemId) ? null : itemId;
      if (awaited !== null) return;
      store.card.value = { itemId, openedAt: performance.now(), hits: [] };
      store.current.value = itemId;
      void fillCard(deps, store, itemId);
    },
    openSelection() {
      const selected = readSelection(deps);
      if (!selected) return false;
      void checkSelection(deps, store, selected).then((found) => found && actions.openCard(selected.item.id));
      return true;
    },
    closeCard() {
      awaited = null;
      store.card.value = null;
    },
    takeStep(step) {
      const open = opened();
      if (!open) return;
      const { card, checked } = open;
      if (step.id === 'reply' || step.id === 'warn') {
        store.card.value = null;
        store.picker.value = {
          item: checked.item,
          composer: null,
          openedAt: card.openedAt,
          templateId: step.template?.id ?? null,
          typed: null,
        };
        return;
      }
      void logDecision(deps, store, checked, step.id, '', card.openedAt);
      if (step.id === 'skip') actions.closeCard();
    },
    actNatively(id) {
      const open = opened();
      if (open) void actNatively(deps, store, open.checked, id, findElement, open.card.openedAt);
    },
    dispute(index) {
      const open = opened();
      if (open) disputeMark(deps, store, open.checked, index, (itemId) => void fillCard(deps, store, itemId));
    },
    addNote(text) {
      const open = opened();
      if (open) void logDecision(deps, store, open.checked, 'note', text, open.card.openedAt);
    },
    undoLast() {
      const open = opened();
      const last = open?.checked.history?.onItem[0];
      if (open && last) void undoInteraction(deps, store, last.id, open.checked.item.id);
    },
    chooseBrand(packId) {
      void chooseBrand(deps, page, store, packId).then(() => {
        const card = store.card.value;
        if (card) void fillCard(deps, store, card.itemId);
      });
    },
    move(by) {
      const filter = store.strip.value ?? 'all';
      const shown = new Set(store.queue.value.filter((one) => passesFilter(one, filter)).map(({ item }) => item.id));
      const order = sortQueue(store, items);
      const { current, strip } = store;
      const next = stepQueue(order, current.value, by, (one) => shown.has(one));
      // All of that kind are done: the strip shows the rest again, as its chip is gone.
      if (next === null && strip.value !== null) strip.value = 'all';
      const id = next ?? stepQueue(order, current.value, by, () => true);
      if (id === null) return;
      store.current.value = id;
      findElement(id)?.scrollIntoView({ block: 'center', behavior: 'instant' });
      actions.openCard(id);
    },
  };
  deps.signal.addEventListener('abort', store.checked.subscribe(openAwaited));
  return actions;
}

/** Ids of the waiting items in page order; those no longer on the page last. */
export function sortQueue(store: OverlayStore, items: ItemObserver): string[] {
  const order = new Map(items.order().map((id, index) => [id, index]));
  return store.queue.value
    .map(({ item }) => item.id)
    .filter((id) => order.has(id))
    .sort((a, b) => order.get(a)! - order.get(b)!);
}

/** Has a selected text checked like any comment; false, and said so, when that failed. */
async function checkSelection(
  deps: OverlayDeps,
  store: OverlayStore,
  { item, el }: { item: Item; el: Element },
): Promise<boolean> {
  try {
    const page = { ...describePage(deps), network: item.network };
    const { verdicts, histories, ofTeam, brand } = await deps.call('items.check', { page, items: [item] });
    const checked = {
      el,
      item,
      verdict: verdicts[0]!,
      history: histories[0] ?? null,
      brand,
      ofTeam: ofTeam[0] === true,
      answer: null,
    };
    store.pinned.set(item.id, el);
    store.checked.value = new Map(store.checked.value).set(item.id, checked);
    return true;
  } catch (error) {
    showError(store, deps, error);
    return false;
  }
}

/** Looks up what the card shows beyond the verdict: articles, proposed templates, help lines. */
async function fillCard(deps: OverlayDeps, store: OverlayStore, itemId: string): Promise<void> {
  const checked = store.checked.value.get(itemId);
  if (!checked) return;
  const { item, verdict } = checked;
  const page = describePage(deps);
  try {
    const [hits, helpLines] = await Promise.all([
      deps.call('templates.search', {
        query: '',
        network: deps.site.id,
        language: null,
        item,
        verdict,
        limit: 3,
        page,
      }),
      deps.call('charter.helpLines', {
        language: verdict.language === 'other' ? deps.language : verdict.language,
        page,
      }),
    ]);
    store.helpLines.value = helpLines;
    if (store.card.value?.itemId === itemId) store.card.value = { ...store.card.value, hits };
  } catch (error) {
    showError(store, deps, error);
  }
}
