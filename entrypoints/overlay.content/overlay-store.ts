import { computed, type Signal, signal } from '@preact/signals';
import type { CardArticle } from '@/components/overlay/card-types';
import type { StripFilter } from '@/components/overlay/triage-strip';
import type { Trouble } from '@/components/overlay/trouble-line';
import type { Item } from '@/utils/community/schema';
import type { PageBrand, TemplateHit } from '@/utils/messaging/protocol';
import type { ProposedItem } from '@/utils/packs/proposals/proposal-schema';
import type { Finding } from '@/utils/tone/schema';
import { findBadge } from './find-badge';
import type { CheckedItem } from './queue-checks';
import type { TypedWords } from './write-reply';

/** The reply being written in one of the site's composers. */
export interface ComposerState {
  el: HTMLElement;
  /** The item it answers; null for a new post. */
  item: Item | null;
  draft: string;
  /** Without those dismissed for this draft. */
  findings: readonly Finding[];
  /** How often this very text was already posted in the thread; 0 when it was not. */
  repeated: number;
  /** Length as the network counts it. */
  length: number;
  max: number | null;
}

export interface ToastLine {
  id: string;
  text: string;
  undo?: (() => void) | undefined;
  /** Offers to propose it to the lead. */
  propose?: (() => void) | undefined;
}

/** What the person is about to propose to whoever keeps the pack. */
export type Proposing = Extract<ProposedItem, { kind: 'exception' | 'accept' }>;

/** The card open beside an item. */
export interface OpenCard {
  itemId: string;
  /** `performance.now()` when it was opened: how long the person took. */
  openedAt: number;
  /** Templates proposed for it, best first; empty while they are looked up. */
  hits: readonly TemplateHit[];
}

/** The picker, and what it inserts into. */
export interface OpenPicker {
  item: Item | null;
  /** Null: the item's own composer is opened on insertion. */
  composer: HTMLElement | null;
  openedAt: number | null;
  /** A template chosen already, from the card. */
  templateId: string | null;
  /** The "/" or the shortcut that called it: the reply takes its place in the draft. */
  typed: TypedWords | null;
}

export interface Guard {
  composer: HTMLElement;
  control: Element;
  draft: string;
  findings: readonly Finding[];
  sendAnyway(): void;
}

/** Everything the overlay shows. Components read it; the functions beside this file change it. */
export interface OverlayStore {
  checked: Signal<ReadonlyMap<string, CheckedItem>>;
  /** Elements of items that are no comment of the page: selected texts. */
  pinned: Map<string, Element>;
  articles: Signal<ReadonlyMap<string, CardArticle>>;
  /** For which brand one answers on this page; null until it is known whether it is known. */
  brand: Signal<PageBrand | null>;
  helpLines: Signal<readonly { text: string; url: string | null }[]>;
  card: Signal<OpenCard | null>;
  picker: Signal<OpenPicker | null>;
  composer: Signal<ComposerState | null>;
  /** When a draft for the same comment was begun in another tab of this person, ISO 8601; null: there is none. */
  elsewhere: Signal<string | null>;
  /** Index of the finding whose bubble is open. */
  finding: Signal<number | null>;
  /** The same when the pointer opened it: the bubble then leaves the focus in the draft. */
  pointed: Signal<number | null>;
  guard: Signal<Guard | null>;
  toasts: Signal<readonly ToastLine[]>;
  proposing: Signal<Proposing | null>;
  /** What does not work on this page, and since when (a time of day). */
  trouble: Signal<{ trouble: Trouble; since: string } | null>;
  strip: Signal<StripFilter | null>;
  /** The item next / previous stand on. */
  current: Signal<string | null>;
  help: Signal<boolean>;
  /** The form to log something by hand. */
  logging: Signal<boolean>;
  /** Changes when the page scrolled or moved: anchors are to be measured again. */
  moved: Signal<number>;
  /** Ids of the items that need somebody, in page order as far as known. */
  queue: Signal<readonly CheckedItem[]>;
}

export function createOverlayStore(): OverlayStore {
  const checked = signal<ReadonlyMap<string, CheckedItem>>(new Map());
  return {
    checked,
    pinned: new Map(),
    articles: signal(new Map()),
    brand: signal(null),
    helpLines: signal([]),
    card: signal(null),
    picker: signal(null),
    composer: signal(null),
    elsewhere: signal(null),
    finding: signal(null),
    pointed: signal(null),
    guard: signal(null),
    toasts: signal([]),
    proposing: signal(null),
    trouble: signal(null),
    strip: signal(null),
    current: signal(null),
    help: signal(false),
    logging: signal(false),
    moved: signal(0),
    queue: computed(() => [...checked.value.values()].filter(needsSomebody)),
  };
}

/** Whether an item asks for a person: something was found, and nobody dealt with it yet. */
export function needsSomebody(checked: CheckedItem): boolean {
  const badge = findBadge(checked);
  return badge !== null && badge.kind !== 'done' && badge.kind !== 'history';
}
