import type { CDPSession, Page } from '@playwright/test';
import type { Extension } from '../../tests/browser/launch-extension';

/** What one visit of the page cost its renderer. */
export interface Visit {
  /** Processor time of the main thread, from the navigation to the end of the scroll, ms. */
  scrollMs: number;
  longestTaskMs: number;
  /** Sum of what long tasks took beyond 50 ms. */
  blockingMs: number;
  heapMb: number;
  /** Processor time of the main thread, ms a key. */
  keyMs: number;
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
  if (withOverlay) await page.locator('moderato-overlay').waitFor({ state: 'attached' });
  return { page, session };
}

const words = 'Bonjour Emma, merci de votre message. Nous regardons';

async function typeReply(page: Page, session: CDPSession): Promise<number> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.locator('textarea').click();
  const before = await readMetric(session, 'TaskDuration');
  await page.keyboard.type(words, { delay: 25 });
  return ((await readMetric(session, 'TaskDuration')) - before) * 1000;
}

/** Opens, scrolls through, types a reply, closes. */
export async function visitPage(extension: Extension, url: string, withOverlay: boolean): Promise<Visit> {
  const { page, session } = await openPage(extension, url, withOverlay);
  await page.evaluate(scrollThrough);
  const scrollMs = (await readMetric(session, 'TaskDuration')) * 1000;
  const tasks = await page.evaluate(() => window.longTasks);
  await session.send('HeapProfiler.collectGarbage');
  const heapMb = (await readMetric(session, 'JSHeapUsedSize')) / 1e6;
  const keyMs = (await typeReply(page, session)) / words.length;
  await page.close();
  const blockingMs = tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
  return { scrollMs, longestTaskMs: Math.max(0, ...tasks), blockingMs, heapMb, keyMs };
}
