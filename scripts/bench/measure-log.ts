import type { Page } from '@playwright/test';
import type { Extension } from '../../tests/browser/launch-extension';
import { type Figure, makeFigure } from './figure';
import { median } from './statistics';

const lines = 100_000;
/** What a query may take, ms, with its way to the background and back. */
const floor = 100;

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> };
};

/** Runs in a page of ours: writes lines of the last year through the log's own door, a thousand at a time. */
async function fillLog({ from, count, now }: { from: number; count: number; now: number }): Promise<boolean> {
  const networks = ['facebook', 'instagram', 'wordpress', 'reddit', 'trustpilot'];
  const actions = ['reply', 'flag', 'note', 'skip', 'hide'];
  const interactions = Array.from({ length: count }, (_, index) => {
    const n = from + index;
    return {
      id: `bench-${n}`,
      // Spread over a year, about 270 a day.
      at: new Date(now - n * 315_000).toISOString(),
      agent: `Agent ${n % 7}`,
      device: 'bench',
      network: networks[n % networks.length],
      host: 'www.example.org',
      brand: 'Maison Tamarin',
      action: actions[(n % 11) % actions.length],
      outcome: 'done',
      item: {
        id: `item-${n}`,
        network: networks[n % networks.length],
        kind: 'comment',
        text: `Commentaire numéro ${n} : toujours pas reçu mon colis, la livraison était prévue mardi. ${'Merci de vérifier. '.repeat(n % 5)}`,
        author: { id: `author-${n % 9000}`, name: `Auteur ${n % 9000}`, handle: null, profileUrl: null },
        permalink: null,
        publishedAt: null,
        parentId: null,
        depth: 0,
        isOwn: false,
      },
      comment: n % 3 === 0 ? 'Bonjour, nous regardons cela avec le transporteur et revenons vers vous.' : '',
      rules: [],
      toneBefore: [],
      toneAfter: [],
      handleMs: 20_000 + (n % 100) * 700,
      responseMs: null,
    };
  });
  const answer = await chrome.runtime.sendMessage({ verb: 'log.restoreMany', input: { interactions } });
  return answer.ok;
}

/** Runs in a page of ours: one call, timed there, ms. */
async function timeCall({ verb, input }: { verb: string; input: unknown }): Promise<number> {
  const started = performance.now();
  const answer = await chrome.runtime.sendMessage({ verb, input });
  const ms = performance.now() - started;
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return ms;
}

/** An act as a page reports it before it happens. */
const act = {
  account: null,
  owner: null,
  network: 'reddit',
  host: 'www.example.org',
  action: 'note',
  item: null,
  comment: 'Appelée ce matin, rappelle demain.',
  rules: [],
  toneBefore: [],
  handleMs: 1000,
};

const queries: { name: string; verb: string; input: unknown }[] = [
  { name: 'today', verb: 'log.today', input: { timeZoneOffset: 0 } },
  { name: 'newest page', verb: 'log.query', input: {} },
  { name: 'last page', verb: 'log.query', input: { offset: lines - 100 } },
  { name: 'a page filtered by network', verb: 'log.query', input: { network: 'wordpress', offset: 200 } },
  { name: 'a page filtered by network and action', verb: 'log.query', input: { network: 'wordpress', action: 'flag' } },
  { name: 'a page sorted by author', verb: 'log.query', input: { sortBy: 'author' } },
  { name: 'last page sorted by author', verb: 'log.query', input: { sortBy: 'author', offset: lines - 100 } },
  { name: 'text search, a rare word', verb: 'log.query', input: { text: '77123' } },
  { name: 'text search, a frequent word', verb: 'log.query', input: { text: 'colis' } },
  { name: 'text search, a frequent word, last page', verb: 'log.query', input: { text: 'colis', offset: lines - 100 } },
  { name: 'text search, two words', verb: 'log.query', input: { text: 'numéro 77123' } },
  { name: 'text search, the beginning of a word', verb: 'log.query', input: { text: 'livr' } },
];

/** Queries over a hundred thousand interactions, asked from a page of the extension as the workspace does. */
export async function measureLog(extension: Extension): Promise<Figure[]> {
  const page = await extension.open('popup.html');
  const now = Date.now();
  for (let from = 0; from < lines; from += 1000) {
    if (!(await page.evaluate(fillLog, { from, count: 1000, now }))) throw new Error('the log took no lines');
  }
  const figures: Figure[] = [];
  for (const { name, verb, input } of queries) {
    // Asked in turns with a call that reads no log: on a busy machine both are slow, and the ratio still tells.
    const peers = { 'a call that reads no log': await askOften(page, 'settings.read', {}) };
    figures.push(makeFigure(`log of 100,000: ${name}`, await askOften(page, verb, input), 'ms', { peers, floor }));
  }
  const writes: number[] = [];
  const counts: number[] = [];
  for (let round = 0; round < 6; round++) {
    writes.push(await page.evaluate(timeCall, { verb: 'log.attempt', input: act }));
    counts.push(await page.evaluate(timeCall, { verb: 'log.query', input: {} }));
  }
  figures.push(makeFigure('log of 100,000: a line written', median(writes.slice(1)), 'ms'));
  figures.push(makeFigure('log of 100,000: first query after a write', median(counts.slice(1)), 'ms', { floor }));
  const cold: number[] = [];
  for (let round = 0; round < 3; round++) {
    await stopBackground(page);
    const waking = await page.evaluate(timeCall, { verb: 'settings.read', input: {} });
    cold.push(await page.evaluate(timeCall, { verb: 'log.query', input: { text: 'colis' } }));
    if (round === 2) figures.push(makeFigure('log of 100,000: a stopped background awake again', waking, 'ms'));
  }
  figures.push(makeFigure('log of 100,000: its first query then', median(cold), 'ms', { floor }));
  await page.evaluate(timeCall, { verb: 'storage.clear', input: { confirmed: true } });
  await page.close();
  return figures;
}

/** As the browser does after half a minute without work. */
async function stopBackground(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Median of five, after one that warms up. */
async function askOften(page: Page, verb: string, input: unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 6; round++) times.push(await page.evaluate(timeCall, { verb, input }));
  return median(times.slice(1));
}
