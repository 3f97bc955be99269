import type { Item, ItemKind, PageKind } from '@/utils/community/schema';
import type { CharacterLimit, NativeActionId, Page, SiteAdapter } from '../site-adapter';

/** How a native action is done: which control is pressed, and what the page shows once it happened. */
export interface ActionSpec {
  /** Slot of the site's own control. Its selectors may name the state in which it is offered (`.unapproved .approve a`). */
  press: string;
  /** Slot of the control that opens the menu in which `press` appears, anywhere on the page. */
  menu?: string;
  /** Done when the item matches this selector … */
  item?: string;
  /** … or has this slot in its own part … */
  holds?: string;
  /** … or is no longer on the page … */
  gone?: boolean;
  /** … or the page says so in another way … */
  done?(id: string, page: Page): boolean;
  /** … or this slot is shown anywhere on the page (the site's own form or menu, which the person goes on with). */
  shows?: string;
}

/**
 * An adapter as data. Slots that `describeSite` knows, all optional but `item`: `item name profile handle text notText
 * time link reply anchor own rating composer composerFrame send`; an action's slots may have any name.
 */
export interface SiteSpec
  extends Pick<SiteAdapter, 'id' | 'label' | 'sampleUrls' | 'selectors' | 'enterSends' | 'account'> {
  matches?: readonly string[];
  /** Engines: a selector that finds something on every page of the engine and on no other. */
  fingerprint?: string;
  /** Tested in order against path and query; the first that fits says the kind of page. `other` when none does. */
  pages: readonly (readonly [pattern: RegExp, kind: PageKind])[];
  /** Slots a kind of page is never without. */
  expects?: Partial<Record<PageKind, readonly string[]>>;
  limit: number | CharacterLimit | ((composer: Element | null, page: Page) => CharacterLimit | null);
  /** The site's own id of an item's element; null when it is not one. */
  readId(el: Element, page: Page): string | null;
  /**
   * The elements of all items of the page in document order, where no selector finds them (see `findRows`). The slot
   * `item` then only says whether the page has any.
   */
  findItems?(page: Page): Element[];
  /** Reads a text where the site keeps the author's line ends in it (see `readPreText`). By default `readText`. */
  readText?(el: Element, without: (el: Element) => boolean): string;
  /** The element of the item this one answers. By default the item it is nested in. */
  findParent?(el: Element, page: Page): Element | null;
  /** By default `comment` at the top and `reply` below. */
  readKind?(el: Element, page: Page, depth: number): ItemKind;
  /** Link parameters of this site that follow the visitor. */
  tracking?: readonly string[];
  /** Last word on an item: what no selector can say. */
  finish?(item: Item, el: Element, page: Page): Item | null;
  /** The element of the item a composer answers. By default the item around it. */
  findComposerItem?(composer: Element, page: Page): Element | null;
  /** Hosts of open shadow roots to look into, as a selector: what is not found outside is looked for inside them. */
  hosts?: string;
  /** The site keeps copies and past screens in the page: only what is shown counts. */
  onlyShown?: boolean;
  actions?: Partial<Record<NativeActionId, ActionSpec>>;
}
