import { describeBadge } from '@/components/overlay/describe-badge';
import { drawBadge } from '@/components/overlay/draw-badge';
import type { BadgeSummary } from '@/components/overlay/summarise-verdict';
import type { MessageKey } from '@/utils/messages/all-messages';
import { findBadge } from './find-badge';
import type { OverlayPage } from './overlay-page';
import { type Changes, type Placed, placeBadges } from './place-badges';
import type { CheckedItem } from './queue-checks';

export interface Badges {
  /**
   * Brings the badges up to date before the next frame.
   * @param moved the page changed: what an item's place rests on is looked for again
   */
  placeSoon(moved: boolean): void;
  setOpen(itemId: string | null): void;
}

/** A badge in the page, with all it was drawn from: nothing is drawn or written again that is the same. */
interface Drawn extends Placed {
  badge: HTMLElement | null;
  checked: CheckedItem;
  summary: BadgeSummary | null;
  state: string;
}

/** While the page scrolls under its own bar, what covers the badges is asked this often, ms. */
const settling = 150;

/** Draws the badges of the items in view and keeps them at their items while the page scrolls and changes. */
export function attachBadges(page: OverlayPage, onPlaced: () => void, onOpen: (itemId: string) => void): Badges {
  const { deps, host, root } = page;
  const { doc, site, readPage, signal } = deps;
  const win = doc.defaultView ?? window;
  const layer = doc.createElement('div');
  layer.className = 'm-root';
  root.append(layer);
  const t = deps.translate as (key: MessageKey, values?: Record<string, string | number>) => string;
  let drawn = new Map<string, Drawn>();
  let articles = page.articles;
  let open: string | null = null;
  let frame = 0;
  let changes: Changes = { anchors: true, covers: true };
  let settled: ReturnType<typeof setTimeout> | undefined;

  const describe = (summary: BadgeSummary): string => {
    const articleId = summary.subject.type === 'category' ? summary.subject.articleId : null;
    const number = (articleId && page.articles.get(articleId)?.number) || null;
    return describeBadge(summary, number, t, deps.language, Date.now());
  };
  /** What is to be drawn, from what was: items that need no badge are kept too, for they are asked about at each frame. */
  const plan = (): Map<string, Drawn> => {
    const next = new Map<string, Drawn>();
    for (const { el, item } of page.observer.list()) {
      const checked = page.checked.get(item.id);
      if (!checked) continue;
      const before = drawn.get(item.id);
      const same = before?.checked === checked;
      const one = before ?? {
        el,
        anchor: null,
        rtl: false,
        atHead: false,
        covered: null,
        badge: null,
        checked,
        summary: null,
        state: '',
      };
      if (one.el !== el) Object.assign(one, { el, anchor: null, covered: null });
      if (!same || before === undefined) Object.assign(one, { checked, summary: findBadge(checked), state: '' });
      next.set(item.id, one);
    }
    return next;
  };

  const place = (): void => {
    frame = 0;
    if (articles !== page.articles) for (const one of drawn.values()) one.state = '';
    articles = page.articles;
    const next = plan();
    for (const [id, { badge }] of drawn) if (!next.has(id)) badge?.remove();
    drawn = next;
    const marked = [...drawn].filter(([, { summary }]) => summary !== null);
    const places = placeBadges(
      marked.map(([, one]) => one),
      host,
      site,
      readPage,
      changes,
    );
    changes = { anchors: false, covers: false };
    for (const [, one] of drawn) if (one.summary === null) remove(one);
    for (const [index, [id, one]] of marked.entries()) {
      const at = places[index];
      if (!at || !one.summary) {
        remove(one);
        continue;
      }
      const state = `${at.left} ${at.top} ${one.rtl} ${open === id}`;
      if (state === one.state) continue;
      const line = one.state === '' ? describe(one.summary) : null;
      one.state = state;
      one.badge ??= doc.createElement('div');
      if (!one.badge.isConnected) layer.append(one.badge);
      drawBadge(one.badge, { ...at, rtl: one.rtl, summary: one.summary, line, open: open === id }, () => onOpen(id));
    }
    onPlaced();
  };
  const frameSoon = (): void => {
    if (frame === 0 && !signal.aborted) frame = win.requestAnimationFrame(place);
  };
  const placeSoon = (moved: boolean): void => {
    if (moved) changes.anchors = true;
    frameSoon();
  };
  const follow = ({ target }: Event): void => {
    // What scrolls in the page by itself moves away under its own edges.
    if (target !== doc) changes.covers = true;
    frameSoon();
    settled ??= setTimeout(() => {
      settled = undefined;
      changes.covers = true;
      frameSoon();
    }, settling);
  };
  win.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  win.addEventListener('resize', () => placeSoon(true), { passive: true, signal });
  signal.addEventListener('abort', () => {
    win.cancelAnimationFrame(frame);
    clearTimeout(settled);
  });
  return {
    placeSoon,
    setOpen(itemId) {
      if (open === itemId) return;
      open = itemId;
      placeSoon(false);
    },
  };
}

/** Out of sight; kept for when the item comes back into view. */
function remove(one: Drawn): void {
  if (one.badge?.isConnected) one.badge.remove();
  one.state = '';
}
