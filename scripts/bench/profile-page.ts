import type { Extension } from '../../tests/browser/launch-extension';
import { openPage, readMetric, scrollThrough } from './page-visit';

/** Time spent in the extension's own functions while the page was scrolled through. */
export interface OwnTime {
  ms: number;
  /** The costliest functions, "name:line" → ms. */
  top: [string, number][];
}

/**
 * Profiles the page's main thread every 200 µs and adds up the self time of the extension's functions; native work they
 * call for (layout, selectors) counts where the profiler puts it, in the function that asked. The profiler goes by the clock;
 * what it says is brought down to processor time by the share of the thread's tasks that were really worked on.
 */
export async function profilePage(extension: Extension, url: string): Promise<OwnTime> {
  const { page, session } = await openPage(extension, 'about:blank', false);
  const clock = await extension.context.newCDPSession(page);
  await clock.send('Performance.enable', { timeDomain: 'timeTicks' });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await page.goto(url, { waitUntil: 'commit' });
  await session.send('Profiler.start');
  await page.locator('moderato-overlay').waitFor({ state: 'attached' });
  await page.evaluate(scrollThrough);
  const { profile } = await session.send('Profiler.stop');
  const worked = await readMetric(session, 'TaskDuration');
  const passed = await readMetric(clock, 'TaskDuration');
  const share = passed > 0 ? Math.min(1, worked / passed) : 1;
  await page.close();
  const names = new Map<number, string>();
  for (const { id, callFrame } of profile.nodes) {
    if (!callFrame.url.startsWith(`chrome-extension://${extension.id}/`)) continue;
    names.set(
      id,
      `${callFrame.functionName || '(anonymous)'}:${callFrame.lineNumber + 1}:${callFrame.columnNumber + 1}`,
    );
  }
  const spent = new Map<string, number>();
  profile.samples?.forEach((node, index) => {
    const name = names.get(node);
    if (name) spent.set(name, (spent.get(name) ?? 0) + ((profile.timeDeltas?.[index] ?? 0) / 1000) * share);
  });
  const top = [...spent].sort((a, b) => b[1] - a[1]);
  return { ms: top.reduce((sum, [, ms]) => sum + ms, 0), top: top.slice(0, 12) };
}
