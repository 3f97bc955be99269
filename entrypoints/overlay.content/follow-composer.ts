import type { Item } from '@/utils/community/schema';
import type { EditorDriver } from '@/utils/editors/editor-driver';
import { mirrorText } from '@/utils/editors/underlines/mirror-text';
import { mountUnderlines } from '@/utils/editors/underlines/mount-underlines';
import type { MountedUnderlines } from '@/utils/editors/underlines/underline';
import { observeRemarks } from './observe-remarks';
import type { OverlayStore } from './overlay-store';
import { watchTyped } from './watch-typed';
import type { TypedWords } from './write-reply';

/** After the last key, before the draft is checked, ms. */
const pause = 250;

interface Followed {
  composer: HTMLElement;
  driver: EditorDriver;
  /** The item it answers. */
  item: Item | null;
  store: OverlayStore;
  /** Where the copy of a field hangs that carries its underlines. */
  layer: HTMLElement;
  findBubble(): Element | null;
  check(): void;
  onShortcut(shortcut: string, typed: TypedWords): void;
  signal: AbortSignal;
}

/** Listens to one composer until the signal ends: its text, what is typed in it, the pointer on its underlined words. */
export function followComposer(followed: Followed): MountedUnderlines {
  const { composer, driver, item, store, layer, findBubble, check, onShortcut, signal } = followed;
  const isField = driver.id === 'textarea';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const checkSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(check, pause);
  };
  composer.addEventListener('input', checkSoon, { signal });
  const edits = new MutationObserver(checkSoon);
  if (!isField) edits.observe(composer, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    edits.disconnect();
    clearTimeout(timer);
  });
  watchTyped(composer, driver, {
    onSlash(typed) {
      if (store.picker.value) return;
      store.picker.value = { item, composer, openedAt: performance.now(), templateId: null, typed };
    },
    onShortcut,
    signal,
  });
  const underlines = isField
    ? mirrorText(composer as HTMLTextAreaElement, [], layer, signal)
    : mountUnderlines(composer, [], signal);
  observeRemarks(composer, {
    findAt: (x, y) => underlines.findAt(x, y),
    findBubble,
    open(index) {
      if (store.finding.value === index) return;
      store.pointed.value = index;
      store.finding.value = index;
    },
    close() {
      if (store.pointed.value === store.finding.value) store.finding.value = null;
      store.pointed.value = null;
    },
    isOpen: () => store.finding.value !== null && store.pointed.value === store.finding.value,
    signal,
  });
  return underlines;
}
