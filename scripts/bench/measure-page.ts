import type { Extension } from '../../tests/browser/launch-extension';
import { measureBadges } from './badge-latency';
import { makeAnyPage, makeWordpressPage } from './comment-pages';
import { type Figure, makeFigure } from './figure';
import { type Visit, visitPage } from './page-visit';
import { profilePage } from './profile-page';
import { servePages } from './serve-pages';
import { median, percentile } from './statistics';

const comments = 1000;
const rounds = 3;

const variants = [
  { name: 'any page', path: '/any', toElementId: (id: string) => (id.startsWith('m-') ? id : `m-${id}`) },
  { name: 'WordPress', path: '/wordpress', toElementId: (id: string) => `comment-${id}` },
];

/**
 * What the extension adds to a page of a thousand comments, beside the same page without it in the same browser:
 * switched on for 127.0.0.1 and not for localhost, which show the same page.
 */
export async function measurePage(extension: Extension): Promise<Figure[]> {
  const served = await servePages({ '/any': makeAnyPage(comments), '/wordpress': makeWordpressPage(comments) });
  try {
    await extension.switchOn('127.0.0.1');
    const figures: Figure[] = [];
    for (const variant of variants) figures.push(...(await measureVariant(extension, served.port, variant)));
    return figures;
  } finally {
    await served.stop();
  }
}

async function measureVariant(
  extension: Extension,
  port: number,
  { name, path, toElementId }: (typeof variants)[number],
): Promise<Figure[]> {
  const on = `http://127.0.0.1:${port}${path}`;
  const bare = `http://localhost:${port}${path}`;
  // One visit beforehand: the background wakes, the code is compiled and kept.
  await visitPage(extension, on, true);
  const visits: { bare: Visit; on: Visit }[] = [];
  for (let round = 0; round < rounds; round++) {
    visits.push({ bare: await visitPage(extension, bare, false), on: await visitPage(extension, on, true) });
  }
  const own = await profilePage(extension, on);
  const badges = await measureBadges(extension, on, toElementId);
  return [...describeVisits(name, visits), ...describeOwn(name, own), ...describeBadges(name, badges)];
}

function describeVisits(name: string, visits: readonly { bare: Visit; on: Visit }[]): Figure[] {
  const all = (key: keyof Visit) => ({
    with: median(visits.map((visit) => visit.on[key])),
    bare: median(visits.map((visit) => visit.bare[key])),
    worstBare: Math.max(...visits.map((visit) => visit.bare[key])),
    added: median(visits.map((visit) => visit.on[key] - visit.bare[key])),
  });
  const scroll = all('scrollMs');
  const longest = all('longestTaskMs');
  const blocking = all('blockingMs');
  const heap = all('heapMb');
  const key = all('keyMs');
  const composer = all('composerMs');
  const pause = all('pauseMs');
  return [
    makeFigure(`${name}: main thread added, a comment`, scroll.added / comments, 'ms'),
    makeFigure(`${name}: main thread, load and scroll`, scroll.with, 'ms', { peers: { bare: scroll.bare } }),
    makeFigure(`${name}: longest task`, longest.with, 'ms', {
      peers: { bare: longest.bare },
      floor: Math.max(50, longest.worstBare),
    }),
    makeFigure(`${name}: total blocking time`, blocking.with, 'ms', {
      peers: { bare: blocking.bare },
      floor: blocking.worstBare,
    }),
    makeFigure(`${name}: heap added`, heap.added, 'MB', {
      peers: { 'an empty script': all('emptyWorldMb').bare },
      floor: 1,
    }),
    makeFigure(`${name}: main thread added, the composer taken up`, composer.added, 'ms'),
    makeFigure(`${name}: main thread added, a key typed`, key.added, 'ms', { floor: 0.5 }),
    makeFigure(`${name}: main thread added, a pause in typing`, pause.added, 'ms'),
    makeFigure(`${name}: main thread, a key typed`, key.with, 'ms', { peers: { bare: key.bare } }),
  ];
}

function describeOwn(name: string, { ms, top }: Awaited<ReturnType<typeof profilePage>>): Figure[] {
  const costliest = top.map(([where, spent]) => `${where} ${spent.toFixed(1)}`).join(', ');
  if (process.env.MODERATO_BENCH_PROFILE) console.error(`${name}: ${costliest}`);
  return [makeFigure(`${name}: own JavaScript, a comment`, (ms * 1000) / comments, 'µs', { floor: 50 })];
}

function describeBadges(name: string, { latencies, missed }: Awaited<ReturnType<typeof measureBadges>>): Figure[] {
  return [
    makeFigure(`${name}: badge after scrolling into view, p50`, percentile(latencies, 0.5), 'ms', { floor: 100 }),
    makeFigure(`${name}: badge after scrolling into view, p95`, percentile(latencies, 0.95), 'ms', { floor: 100 }),
    makeFigure(`${name}: badges that came too late, of ${latencies.length + missed}`, missed, '', { floor: 0 }),
  ];
}
