import { expect, type Page, test } from '@playwright/test';
import { makeTemplates } from '@/scripts/bench/make-templates';
import { type Extension, grantHost, launchExtension } from '../browser/launch-extension';
import { stopWorker } from '../browser/stop-worker';
import { type ServedStore, serveStore } from '../stores/serve-store';
import { makePack } from '../stores/signed-store';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; data: never }> };
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, when: { when: number }): Promise<void>;
  };
};

interface Row {
  packId: string;
  version: string;
  subscription: {
    pending: { version: string } | null;
    problem: { reason: string } | null;
    heldBelow: string | null;
    checkedAt: string | null;
  } | null;
}

const id = 'salon-bleu';
const loopback = '127.0.0.1';
let extension: Extension;
let served: ServedStore;
let page: Page;

/** Asks the background; one stopped under a question is asked again, as pages do. */
async function call<Data>(verb: string, input: unknown): Promise<Data> {
  const ask = () => page.evaluate((message) => chrome.runtime.sendMessage(message), { verb, input });
  const answer = await ask().catch(ask);
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  return answer.data;
}

const list = () => call<Row[]>('subscription.list', {});
const row = async () => (await list()).find(({ packId }) => packId === id);
const refresh = () => call('subscription.refresh', { packId: id });
const inUse = async () =>
  (await call<{ id: string; version: string }[]>('pack.state', {})).find((pack) => pack.id === id)?.version;
const problem = async () => (await row())?.subscription?.problem?.reason ?? null;

/** As a click on "allow" does it, headless. */
async function allow(): Promise<void> {
  await grantHost(extension.context, extension.id, loopback);
  const session = await extension.context.newCDPSession(page);
  await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ['http://${loopback}/*'] })`,
    awaitPromise: true,
    userGesture: true,
  });
  await session.detach();
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  served = await serveStore();
  await served.store.publish(3, makePack('2.3.0'));
  extension = await launchExtension({ language: 'fr' });
  page = await extension.open('popup.html');
});

test.afterAll(async () => {
  await extension?.close();
  await served?.close();
});

test('a link shows what it would install, once the browser lets us read there', async () => {
  const preview = () =>
    call<{ ok: boolean; problem?: { reason: string }; preview?: { title: string; version: string } }>(
      'subscription.preview',
      { link: served.store.link() },
    );
  expect((await preview()).problem?.reason).toBe('no-permission');
  await allow();
  expect((await preview()).preview).toMatchObject({ title: 'Salon Bleu', version: '2.3.0', replaces: null });
  expect(await row()).toBeUndefined();
});

test('the pack is followed, in use at once, and looked after by an alarm', async () => {
  expect(await call('subscription.add', { link: served.store.link(), mode: 'automatic' })).toEqual({
    ok: true,
    packId: id,
  });
  expect(await inUse()).toBe('2.3.0');
  const alarm = await page.evaluate(() => chrome.alarms.get('subscriptions.refresh'));
  expect(alarm!.scheduledTime - Date.now()).toBeLessThan(8 * 60_000);
});

test('2.4 arrives; what changed can be read, and 2.3 put back until something newer comes', async () => {
  const pack = makePack('2.4.0');
  const [first, ...rest] = pack.templates;
  await served.store.publish(4, { ...pack, templates: [{ ...first!, folder: 'Nouveautés' }, ...rest] });
  await refresh();
  expect(await inUse()).toBe('2.4.0');
  const { changes } = await call<{ changes: { id: string; kind: string }[] }>('subscription.changes', {
    packId: id,
    from: 3,
    to: 4,
  });
  expect(changes).toMatchObject([{ id: first!.id, kind: 'changed' }]);
  await call('subscription.rollBack', { packId: id, seq: 3 });
  await refresh();
  expect([await inUse(), (await row())?.subscription?.heldBelow]).toEqual(['2.3.0', '2.4.0']);
  await call('subscription.rollBack', { packId: id, seq: 4 });
  expect([await inUse(), (await row())?.subscription?.heldBelow]).toEqual(['2.4.0', null]);
});

test('a version changed on the store is refused, and the installed one stays', async () => {
  const content = JSON.stringify(makePack('2.5.0')).replace('Bonjour', 'Bonsoir');
  await served.store.publish(5, makePack('2.5.0'), { content });
  await refresh();
  expect([await problem(), await inUse()]).toEqual(['content-changed', '2.4.0']);
});

test('the background stopped in the midst of a download starts over and ends it', async () => {
  await served.store.publish(6, makePack('2.6.0'));
  let arrived = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  served.before = async (path) => {
    if (!path.startsWith('pack-')) return;
    arrived();
    await held;
  };
  const lost = page
    .evaluate(
      (message) =>
        chrome.runtime.sendMessage(message).then(
          () => 'ended',
          () => 'lost',
        ),
      {
        verb: 'subscription.refresh',
        input: { packId: id },
      },
    )
    .catch(() => 'lost');
  await asked;
  await stopWorker(extension);
  served.before = null;
  letGo();
  await lost;
  expect(await inUse()).toBe('2.4.0');
  await refresh();
  expect([await inUse(), await problem()]).toEqual(['2.6.0', null]);
});

/** Sets the time of the next look into the past, where the extension keeps it: five minutes are too long for a test. */
async function makeDue(): Promise<void> {
  await page.evaluate(
    (packId) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('moderato');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const table = opening.result.transaction('subscriptions', 'readwrite').objectStore('subscriptions');
          const reading = table.get(packId);
          reading.onsuccess = () => table.put({ ...reading.result, nextAt: '2026-01-01T00:00:00.000Z' });
          table.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    id,
  );
}

test('the alarm wakes a stopped background, and a new version arrives by itself', async () => {
  const pack = makePack('2.6.1');
  await served.store.publish(7, { ...pack, title: { fr: 'Salon Bleu, de nuit' } });
  await makeDue();
  await stopWorker(extension);
  await page.evaluate(() => chrome.alarms.create('subscriptions.refresh', { when: Date.now() }));
  await expect.poll(inUse).toBe('2.6.1');
  const alarm = await page.evaluate(() => chrome.alarms.get('subscriptions.refresh'));
  expect(alarm!.scheduledTime).toBeGreaterThan(Date.now());
});

test('a permission taken back is noticed by itself, and so is its return', async () => {
  await page.evaluate((host) => chrome.permissions.remove({ origins: [`http://${host}/*`] }), loopback);
  await expect.poll(problem).toBe('no-permission');
  expect(await inUse()).toBe('2.6.1');
  await served.store.publish(8, makePack('2.7.0'));
  await allow();
  await expect.poll(inUse).toBe('2.7.0');
  expect(await problem()).toBeNull();
});

test('a store that is gone is said so, and found again', async () => {
  await served.store.publish(9, makePack('2.8.0'));
  served.before = () => Promise.reject(new Error('down'));
  await extension.context.setOffline(true);
  await refresh();
  expect(['offline', 'unreachable']).toContain(await problem());
  expect(await inUse()).toBe('2.7.0');
  served.before = null;
  await extension.context.setOffline(false);
  await refresh();
  expect([await inUse(), await problem()]).toEqual(['2.8.0', null]);
});

test('ten thousand templates are in use within a second or so, and nobody waits behind them', async () => {
  const pack = makePack('3.0.0');
  await served.store.publish(10, { ...pack, templates: [...pack.templates, ...makeTemplates(10_000)] });
  const measured = await page.evaluate(async (packId) => {
    const started = performance.now();
    let done = false;
    const work = chrome.runtime.sendMessage({ verb: 'subscription.refresh', input: { packId } }).then(() => {
      done = true;
      return performance.now() - started;
    });
    const waits: number[] = [];
    while (!done) {
      const asked = performance.now();
      await chrome.runtime.sendMessage({ verb: 'reply.waits', input: {} });
      waits.push(performance.now() - asked);
    }
    return { total: await work, longest: Math.max(...waits), answers: waits.length };
  }, id);
  test.info().annotations.push({ type: 'measured', description: JSON.stringify(measured) });
  console.log(`10,000 templates: ${JSON.stringify(measured)}`);
  expect(await inUse()).toBe('3.0.0');
  expect(measured.total).toBeLessThan(10_000);
  expect(measured.longest).toBeLessThan(2_000);
});

test('packs speak in the order the person gives them; a new one goes before the sample', async () => {
  const order = async () => (await list()).map(({ packId }) => packId);
  expect(await order()).toEqual([id, 'maison-tamarin']);
  await call('subscription.setOrder', { packIds: ['maison-tamarin', id] });
  expect(await order()).toEqual(['maison-tamarin', id]);
});

test('a pack removed is gone at once, and back when that was a mistake', async () => {
  const { removed } = await call<{ removed: unknown }>('subscription.remove', { packId: id });
  expect(await inUse()).toBeUndefined();
  await call('subscription.restore', { removed });
  expect(await inUse()).toBe('3.0.0');
});
