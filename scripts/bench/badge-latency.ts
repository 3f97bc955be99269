import type { Extension } from '../../tests/browser/launch-extension';
import { findWorld } from './find-world';
import { openPage } from './page-visit';

export interface BadgeTimes {
  /** From an item's first pixel in view to the frame that shows its badge, ms. */
  latencies: number[];
  /** Items in view that break a rule and had no badge when the page moved on. */
  missed: number;
}

/**
 * Runs in the overlay's isolated world, where its state is reachable: notes when each item that breaks a rule first has a
 * badge beside it, once per placing, in the next frame.
 */
const watchBadges = `(() => {
  const page = globalThis[Symbol.for('moderato.overlay')]?.page;
  if (!page) return false;
  const shown = (globalThis.shownAt = {});
  const look = () => {
    const tops = [...page.root.querySelectorAll('.m-badge')].map((badge) => badge.getBoundingClientRect().top);
    for (const { el, item } of page.observer.list()) {
      if (item.id in shown) continue;
      const { top, bottom } = el.getBoundingClientRect();
      if (!tops.some((at) => at > top - 4 && at < bottom)) continue;
      shown[item.id] = null;
      requestAnimationFrame(() => { shown[item.id] = performance.now(); });
    }
  };
  page.subscribe(look);
  // Those of the first screen may stand already, and nothing need change until the page scrolls.
  look();
  return true;
})()`;
const readBadges = `({
  shown: globalThis.shownAt,
  needed: [...globalThis[Symbol.for('moderato.overlay')].page.checked.values()]
    .flatMap(({ item, verdict }) => (verdict.violations.length > 0 ? [item.id] : [])),
})`;

/** Runs in the page: reads on a screen at a time and notes when each item came into view. */
async function readOn(steps: number): Promise<Record<string, number>> {
  const items = [...document.querySelectorAll('li[id]')].map((el) => ({
    id: el.id,
    top: el.getBoundingClientRect().top,
  }));
  const came: Record<string, number> = {};
  for (let step = 0; step < steps; step++) {
    const y = step * 700;
    window.scrollTo(0, y);
    const now = performance.now();
    for (const { id, top } of items) if (top > y - 10 && top + 20 < y + window.innerHeight) came[id] ??= now;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return came;
}

/**
 * Reads down the page, a screen a quarter of a second.
 * @param toElementId how the page's markup writes an item's id
 */
export async function measureBadges(
  extension: Extension,
  url: string,
  toElementId: (id: string) => string,
): Promise<BadgeTimes> {
  const { page, session } = await openPage(extension, url, true);
  const contextId = await findWorld(session, watchBadges);
  const came = await page.evaluate(readOn, 30);
  const answer = await session.send('Runtime.evaluate', { expression: readBadges, contextId, returnByValue: true });
  await page.close();
  const { shown, needed } = answer.result.value as { shown: Record<string, number | null>; needed: string[] };
  const seen = needed.filter((id) => toElementId(id) in came);
  const times = seen.map((id) => ({ came: came[toElementId(id)]!, shown: shown[id] ?? null }));
  return {
    latencies: times.flatMap((one) => (one.shown === null ? [] : [Math.max(0, one.shown - one.came)])),
    missed: times.filter((one) => one.shown === null).length,
  };
}
