import type { CDPSession, Page } from '@playwright/test';
import type { Extension } from '../../tests/browser/launch-extension';
import { findWorld } from './find-world';

/** What one visit of the page cost its renderer. */
export interface Visit {
  /** Processor time of the main thread, from the navigation to the end of the scroll, ms. */
  scrollMs: number;
  longestTaskMs: number;
  /** Sum of what long tasks took beyond 50 ms. */
  blockingMs: number;
  heapMb: number;
  /** What a world of scripts beside the page's own takes before anything runs in it; asked of the bare page alone. */
  emptyWorldMb: number;
  /** Processor time of the main thread, ms a key, once the composer has been taken up. */
  keyMs: number;
  /** The same for the click into the composer and, with the extension, its panel being loaded; once a page. */
  composerMs: number;
  /** Processor time of the main thread in the two seconds after the last key: a draft is checked once somebody pauses. */
  pauseMs: number;
}

declare global {
  interface Window {
    longTasks: number[];
  }
}

/** Kept before the page's own scripts run. */
function watchLongTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Scrolls to the end, 1,500 px each 60 ms, as a person who flings: slow enough for every comment to be read. */
export async function scrollThrough(): Promise<void> {
  const root = document.documentElement;
  for (let y = 0; y < root.scrollHeight; y += 1500) {
    window.scrollTo(0, y);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  for (let i = 0; i < 3; i++) await new Promise((resolve) => requestIdleCallback(() => resolve(null)));
}

/** One of the counters of the page's main thread, as the browser keeps it. */
export async function readMetric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? 0;
}

/**
 * Opens a page; with the extension on its host, waits until the overlay stands.
 * The counters count processor time: what other programs did meanwhile is not the page's.
 */
export async function openPage(extension: Extension, url: string, withOverlay: boolean) {
  const page = await extension.context.newPage();
  const session = await extension.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watchLongTasks);
  await page.goto(url);
  // The bare page is waited for by the same means: what the browser's driver puts into a page for it is not ours.
  await page.locator(withOverlay ? 'moderato-overlay' : 'body').waitFor({ state: 'attached' });
  return { page, session };
}

const words = 'Bonjour Emma, merci de votre message. Nous regardons';

const hasPanel = `Boolean(globalThis[Symbol.for('moderato.overlay')]?.panel)`;

/** Clicks into the composer and waits until the page is at rest, with the extension until its panel stands. */
async function takeUp(page: Page, session: CDPSession, withOverlay: boolean): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.locator('textarea').click();
  if (withOverlay) await findWorld(session, hasPanel);
  await page.evaluate(rest);
}

/** Until the main thread was free five times over, in a tenth of a second each. */
async function rest(): Promise<void> {
  for (let i = 0; i < 5; i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => requestIdleCallback(() => resolve(null)));
  }
}

/** Longer than anything waits for a pause in typing, ms. */
const pause = 2000;

/** What lives on the page's heap, MB. */
async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await readMetric(session, 'JSHeapUsedSize')) / 1e6;
}

/** Makes a world as every content script gets one, with nothing in it; what it takes, MB. */
async function weighWorld(session: CDPSession): Promise<number> {
  const before = await readHeap(session);
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'empty' });
  return (await readHeap(session)) - before;
}

/** Opens, scrolls through, types a reply, closes. */
export async function visitPage(extension: Extension, url: string, withOverlay: boolean): Promise<Visit> {
  const { page, session } = await openPage(extension, url, withOverlay);
  await page.evaluate(scrollThrough);
  const scrollMs = (await readMetric(session, 'TaskDuration')) * 1000;
  const tasks = await page.evaluate(() => window.longTasks);
  const heapMb = await readHeap(session);
  const spent = async (act: () => Promise<void>): Promise<number> => {
    const before = await readMetric(session, 'TaskDuration');
    await act();
    return ((await readMetric(session, 'TaskDuration')) - before) * 1000;
  };
  const composerMs = await spent(() => takeUp(page, session, withOverlay));
  const keyMs = (await spent(() => page.keyboard.type(words, { delay: 25 }))) / words.length;
  const pauseMs = await spent(() =>
    page.evaluate((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)), pause),
  );
  const emptyWorldMb = withOverlay ? 0 : await weighWorld(session);
  await page.close();
  const blockingMs = tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
  return {
    scrollMs,
    longestTaskMs: Math.max(0, ...tasks),
    blockingMs,
    heapMb,
    keyMs,
    composerMs,
    pauseMs,
    emptyWorldMb,
  };
}
