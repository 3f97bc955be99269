import { describeBadge } from '@/components/overlay/describe-badge';
import { drawBadge } from '@/components/overlay/draw-badge';
import type { BadgeSummary } from '@/components/overlay/summarise-verdict';
import type { MessageKey } from '@/utils/messages/all-messages';
import { findBadge } from './find-badge';
import type { OverlayPage } from './overlay-page';
import { placeBadges } from './place-badges';

export interface Badges {
  /** Takes all places again before the next frame. */
  placeSoon(): void;
  setOpen(itemId: string | null): void;
}

/** Draws the badges of the items in view and keeps them at their items while the page scrolls and changes. */
export function attachBadges(page: OverlayPage, onPlaced: () => void, onOpen: (itemId: string) => void): Badges {
  const { deps, host, root } = page;
  const { doc, site, readPage, signal } = deps;
  const win = doc.defaultView ?? window;
  const layer = doc.createElement('div');
  layer.className = 'm-root';
  root.append(layer);
  const drawn = new Map<string, HTMLElement>();
  const t = deps.translate as (key: MessageKey, values?: Record<string, string | number>) => string;
  let open: string | null = null;
  let frame = 0;

  // A line is put into words once for each verdict and charter, not for each frame the page scrolls.
  const lines = new Map<string, { checked: unknown; articles: unknown; line: string }>();
  const describe = (id: string, summary: BadgeSummary): string => {
    const checked = page.checked.get(id);
    const known = lines.get(id);
    if (known?.checked === checked && known?.articles === page.articles) return known?.line ?? '';
    const articleId = summary.subject.type === 'category' ? summary.subject.articleId : null;
    const number = (articleId && page.articles.get(articleId)?.number) || null;
    const line = describeBadge(summary, number, t, deps.language, Date.now());
    lines.set(id, { checked, articles: page.articles, line });
    return line;
  };

  const place = (): void => {
    frame = 0;
    const marked = page.observer.list().flatMap(({ el, item }) => {
      const checked = page.checked.get(item.id);
      const summary = checked ? findBadge(checked) : null;
      return summary ? [{ id: item.id, el, summary }] : [];
    });
    const places = new Map(placeBadges(marked, host, site, readPage()).map((one) => [one.id, one]));
    for (const [id, el] of drawn) {
      if (places.has(id)) continue;
      el.remove();
      drawn.delete(id);
    }
    for (const { id, summary } of marked) {
      const at = places.get(id);
      if (!at) continue;
      const el = drawn.get(id) ?? doc.createElement('div');
      const line = describe(id, summary);
      drawBadge(el, { ...at, summary, line, open: open === id }, () => onOpen(id));
      if (!el.isConnected) layer.append(el);
      drawn.set(id, el);
    }
    onPlaced();
  };
  const placeSoon = (): void => {
    if (frame === 0 && !signal.aborted) frame = win.requestAnimationFrame(place);
  };
  win.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  win.addEventListener('resize', placeSoon, { passive: true, signal });
  signal.addEventListener('abort', () => win.cancelAnimationFrame(frame));
  return {
    placeSoon,
    setOpen(itemId) {
      if (open === itemId) return;
      open = itemId;
      placeSoon();
    },
  };
}
