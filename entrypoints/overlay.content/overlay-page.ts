import type { CardArticle } from '@/components/overlay/card-types';
import type { ItemObserver } from '@/utils/dom/observe-items';
import type { PageBrand } from '@/utils/messaging/protocol';
import type { OverlayDeps } from './overlay-deps';
import type { CheckedItem } from './queue-checks';

/**
 * What runs on every page: reading, checking, badges. No interface library. The panel, loaded when somebody wants it, works
 * through this.
 */
export interface OverlayPage {
  deps: OverlayDeps;
  host: HTMLElement;
  root: ShadowRoot;
  observer: ItemObserver;
  checked: ReadonlyMap<string, CheckedItem>;
  articles: ReadonlyMap<string, CardArticle>;
  /** For which brand one answers here, as last told; null until something was asked. */
  brand: PageBrand | null;
  /** The extension was updated under this page. */
  disconnected: boolean;
  /** Puts what the panel learnt about items in place of what was known. */
  setChecked(checked: ReadonlyMap<string, CheckedItem>): void;
  setBrand(brand: PageBrand): void;
  /** Has everything known checked again, as after the brand was chosen. */
  recheck(): void;
  /** Which item's card is open; its badge says so. */
  setOpen(itemId: string | null): void;
  /** Loads the panel if need be and runs a command there. */
  run(command: string): void;
  /** Told after each change of the items, the articles or the places. */
  subscribe(listener: () => void): void;
}

/** What the page asks of the panel. */
export interface OverlayPanel {
  openCard(itemId: string): void;
  /** The composer has the focus. */
  attend(composer: HTMLElement): void;
  /** False when the command has nothing to do. */
  run(command: string): boolean;
}
