import { computed, type Signal, signal } from '@preact/signals';
import type { Item } from '@/utils/community/schema';
import type { SiteState } from '@/utils/messaging/protocol';
import type { Finding } from '@/utils/tone/schema';
import { findMark } from './find-mark';
import type { BadgePlace } from './place-badges';
import type { CheckedItem } from './queue-checks';

/** The reply being written in one of the site's composers. */
export interface ComposerState {
  el: HTMLElement;
  /** The item it answers, as it was when the composer was opened; null for a new post. */
  item: Item | null;
  draft: string;
  findings: Finding[];
  /** Length as the network counts it. */
  length: number;
  max: number | null;
  collapsed: boolean;
}

export interface ToastLine {
  id: number;
  text: string;
  undo?: (() => void) | undefined;
}

export interface Trouble {
  text: string;
  advice: string;
  /** Offers pointing at the text and copying a report. */
  canTeach: boolean;
}

/** What is open beside an item: its card, or the template picker. */
export interface OpenItem {
  checked: CheckedItem;
  /** Opened by the key on an item nobody marked. */
  openedAt: number;
}

/** Everything the overlay shows. Components read it; the functions beside this file change it. */
export interface OverlayStore {
  checked: Signal<ReadonlyMap<string, CheckedItem>>;
  places: Signal<readonly BadgePlace[]>;
  card: Signal<OpenItem | null>;
  /** Item id and composer the picker inserts into. */
  picker: Signal<{ item: Item | null; composer: HTMLElement | null; anchor: Element } | null>;
  composer: Signal<ComposerState | null>;
  guard: Signal<{ findings: Finding[]; anchor: Element; sendAnyway(): void } | null>;
  toasts: Signal<readonly ToastLine[]>;
  trouble: Signal<Trouble | null>;
  strip: Signal<boolean>;
  site: Signal<SiteState | null>;
  /** Items that need somebody, most urgent first. */
  queue: Signal<readonly CheckedItem[]>;
}

export function createOverlayStore(): OverlayStore {
  const checked = signal<ReadonlyMap<string, CheckedItem>>(new Map());
  return {
    checked,
    places: signal([]),
    card: signal(null),
    picker: signal(null),
    composer: signal(null),
    guard: signal(null),
    toasts: signal([]),
    trouble: signal(null),
    strip: signal(false),
    site: signal(null),
    queue: computed(() =>
      [...checked.value.values()].filter(needsSomebody).sort((a, b) => b.verdict.rank - a.verdict.rank),
    ),
  };
}

/** Whether an item asks for a person: something was found, and nobody dealt with it yet. */
export function needsSomebody({ item, verdict, history }: CheckedItem): boolean {
  if (item.isOwn || findMark(verdict) === null) return false;
  return !(history?.onItem ?? []).some(({ action, outcome }) => action !== 'note' && outcome !== 'failed');
}
