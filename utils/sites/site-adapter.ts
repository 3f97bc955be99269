import type { NetworkId } from '@/utils/community/networks';
import type { Item, PageKind } from '@/utils/community/schema';

/** The page an adapter works on. Everything a reading depends on comes in here, so that a saved page reads the same. */
export interface Page {
  url: URL;
  doc: Document;
  /** Handles and names the user declared as their own on this network, lower case, without @. */
  ownHandles: readonly string[];
  /** Whether a person sees the element. On a saved page without layout only attributes decide. */
  isShown(el: Element): boolean;
  /** Selectors taught by the user or sent by a pack, tried before the adapter's own. Slot → selectors. */
  overrides: Readonly<Record<string, readonly string[]>>;
}

/** Slot → ordered list of CSS selectors, the best first. Data: each carries a comment that says what it rests on. */
export type Selectors = Readonly<Record<string, readonly string[]>>;

/** How a network counts characters, and how many it takes. */
export interface CharacterLimit {
  max: number;
  /** `x`: weighted, links 23. `mastodon`: links 23, remote mentions without host. `bytes`: UTF-8. */
  count: 'utf16' | 'graphemes' | 'x' | 'mastodon' | 'bytes';
}

/** How a native action ended. Only `not-found` may be tried again, by the person. */
export type NativeOutcome = 'done' | 'not-found' | 'changed' | 'refused' | 'unsupported';

export const nativeActionIds = ['approve', 'unapprove', 'hide', 'delete', 'spam', 'report', 'restore', 'menu'] as const;
export type NativeActionId = (typeof nativeActionIds)[number];

/** An act of the site itself, offered on one item. Absent from an adapter: not offered there. */
export interface NativeAction {
  /** Whether the page offers it on this very item, now. */
  isOffered(el: Element, page: Page): boolean;
  /** Presses the site's own control and waits until the page shows the result. Never called without the user's click. */
  run(el: Element, page: Page): Promise<NativeOutcome>;
  /** How the act ended, read on a page that came after it; null when that page does not tell. */
  readOutcome(id: string, page: Page): NativeOutcome | null;
}

/** Where a page says which account it belongs to or answers as: in its address, or in one of its elements. */
export interface AccountSource {
  /** The slot that names it; absent: the path and query of the page's address. */
  slot?: string;
  /** The slot's attribute; absent: its text. */
  attr?: string;
  /** Its first group is the account. Absent: the whole. */
  part?: RegExp;
  /** The page may be anybody's, not only a brand's: it tells a brand it fits, and nothing otherwise. */
  anybody?: true;
}

export interface SiteAdapter {
  id: NetworkId;
  /** The network's own name, not translated. */
  label: string;
  /** Match patterns of the hosts it lives on; empty for engines that live anywhere. */
  matches: readonly string[];
  /** Engines only: recognises the page by what it is built of. */
  fingerprint?(doc: Document): boolean;
  /** Real-looking URLs and the kind of page each one is; the contract suite checks them. */
  sampleUrls: readonly { url: string; kind: PageKind }[];
  selectors: Selectors;
  pageKind(url: URL, doc: Document): PageKind;
  /** Slots that must be found on such a page; a missing one is reported to the user. */
  expects(kind: PageKind): readonly string[];
  /** The elements of the items below `root`, in document order, each item once. */
  listItems(root: ParentNode, page: Page): Element[];
  /** One item as plain data; null when the element holds none (any more). */
  readItem(el: Element, page: Page): Item | null;
  /** The signs of the page's account, the surest first; absent: the host is all that is known. */
  account?: readonly AccountSource[] | undefined;
  /** The element beside which the badge is placed. Default: the item's element. */
  findAnchor?(el: Element, page: Page): Element | null;
  /** The composer that answers this item, or the one that holds the focus; null when none is open. */
  findComposer(target: { item: Element } | { focus: Element }, page: Page): HTMLElement | null;
  /** The site's own control that opens a composer on this item, for the person's click on "reply". */
  findReplyControl?(el: Element, page: Page): HTMLElement | null;
  /** Every composer open on the page. */
  listComposers(page: Page): HTMLElement[];
  /** The element of the item a composer answers; null for a new post. */
  findComposerItem(composer: Element, page: Page): Element | null;
  /** The site's own send button of a composer, which the send guard watches and nobody else presses. */
  findSendControl?(composer: Element, page: Page): HTMLElement | null;
  /** What the composer held when the site opened it, where that is words of others: a wiki's form holds the page. */
  readGiven?(composer: Element): string;
  /** Enter alone posts: in every composer, or in those the selector finds themselves or around them. */
  enterSends?: boolean | string;
  findLimit(composer: Element | null, page: Page): CharacterLimit | null;
  actions: Partial<Record<NativeActionId, NativeAction>>;
}

/** Declares an adapter; the one export of a file in `utils/sites/`. */
export function defineSite<T extends SiteAdapter>(site: T): SiteAdapter {
  return site;
}
