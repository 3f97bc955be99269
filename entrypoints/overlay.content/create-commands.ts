import type { ItemObserver } from '@/utils/dom/observe-items';
import { findActiveElement } from '@/utils/editors/find-active-element';
import type { ShortcutCommand } from '@/utils/settings/shortcut-commands';
import type { OverlayActions } from './overlay-actions';
import type { OverlayStore } from './overlay-store';

/** What each key does; false when there is nothing to do here, so that the key stays the page's own. */
export function createCommands(
  doc: Document,
  store: OverlayStore,
  actions: OverlayActions,
  items: ItemObserver,
): Partial<Record<ShortcutCommand, () => boolean>> {
  const findItem = (): string | null => {
    items.readNow();
    const active = findActiveElement(doc);
    const seen = items.list();
    const focused = active && seen.find(({ el }) => el.contains(active));
    // The innermost under the pointer: replies lie inside the comment they answer.
    const hovered = [...seen].reverse().find(({ el }) => el.matches(':hover'));
    return (focused || hovered)?.item.id ?? null;
  };
  const move = (by: 1 | -1) => (): boolean => {
    items.readAll();
    actions.move(by);
    return true;
  };
  return {
    card() {
      if (actions.openSelection()) return true;
      const id = findItem() ?? store.current.value;
      if (id !== null) actions.openCard(id);
      return id !== null;
    },
    next: move(1),
    previous: move(-1),
    picker() {
      const composer = store.composer.value;
      const item = composer?.item ?? store.checked.value.get(store.card.value?.itemId ?? findItem() ?? '')?.item;
      if (!composer && !item) return false;
      const open = composer?.el.isConnected ? composer.el : null;
      store.card.value = null;
      store.picker.value = {
        item: item ?? null,
        composer: open,
        openedAt: performance.now(),
        templateId: null,
        typed: null,
      };
      return true;
    },
    finding() {
      const total = store.composer.value?.findings.length ?? 0;
      if (total === 0) return false;
      store.pointed.value = null;
      store.finding.value = ((store.finding.value ?? -1) + 1) % total;
      return true;
    },
    log() {
      store.logging.value = !store.logging.value;
      return true;
    },
    strip() {
      store.strip.value = store.strip.value === null ? 'all' : null;
      if (store.strip.value !== null) items.readAll();
      return true;
    },
  };
}
