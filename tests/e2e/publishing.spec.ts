import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { ConnectionRow, PublicationRow } from '@/utils/messaging/verbs/publish-verbs';
import type { PackLayer } from '@/utils/packs/pack-layer';
import { type Extension, grantHost, launchExtension } from '../browser/launch-extension';
import { stopWorker } from '../browser/stop-worker';
import { hasLighttpd, startLighttpd } from '../servers/start-lighttpd';
import type { StoreServer } from '../servers/store-server';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; data: never }> };
};

const packId = 'maison-tamarin';
const loopback = '127.0.0.1';
let extension: Extension;
let server: StoreServer;
let page: Page;
let kid: string;
let connectionId: string;

/** Asks the background; one stopped under a question is asked again, as pages do. */
async function call<Data>(verb: string, input: unknown): Promise<Data> {
  const ask = () => page.evaluate((message) => chrome.runtime.sendMessage(message), { verb, input });
  const answer = await ask().catch(ask);
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  return answer.data;
}

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

const connect = () =>
  call<{ ok: boolean; connection?: ConnectionRow; told?: { what: { key: string } } }>('publish.connect', {
    name: 'Serveur de la maison',
    publicUrl: server.url,
    settings: { kind: 'webdav', folderUrl: server.url, user: server.user, password: server.password },
  });
const start = () => call<PublicationRow>('publish.start', { packId, connectionId, kid });
const progress = () => call<PublicationRow | null>('publish.progress', { packId });
const stored = (name: string): string => readFileSync(join(server.folder, packId, name), 'utf8');

test.describe.configure({ mode: 'serial' });
test.skip(!hasLighttpd(), 'left out: publishing to a real store (lighttpd is not installed)');

test.beforeAll(async () => {
  server = await startLighttpd();
  extension = await launchExtension({ language: 'fr' });
  page = await extension.open('popup.html');
});

test.afterAll(async () => {
  await extension?.close();
  await server?.stop();
});

test('a store is connected once the browser lets us go there, and what it can do is said', async () => {
  expect((await connect()).told?.what.key).toBe('publish_no_permission');
  await allow();
  const { connection } = await connect();
  expect(connection).toMatchObject({ kind: 'webdav', permitted: true, told: [{ key: 'store_ability_guarded' }] });
  connectionId = connection!.id;
  // The password went in and never comes out.
  expect(JSON.stringify(await call('publish.connections', {}))).not.toContain(server.password);
});

test('the installed pack is signed and published, with the link for members', async () => {
  ({ kid } = (await call<{ key: { kid: string } }>('key.create', { name: 'Camille', password: null })).key);
  await start();
  await expect.poll(async () => (await progress())?.step).toBe('done');
  const { link, seq } = (await progress())!;
  expect([seq, link?.startsWith(`${server.url}${packId}/manifest.jws#`)]).toEqual([1, true]);
  expect(stored('manifest.jws').split('.')).toHaveLength(3);
});

test('drafts are published, also when the background is stopped in mid-way, and are no drafts any more', async () => {
  const { layer } = await call<{ layer: PackLayer }>('layer.read', { packId });
  const { tone } = await call<{ tone: NonNullable<PackLayer['tone']> }>('pack.read', { id: packId });
  const word = { term: 'pas de souci', replacement: 'avec plaisir', lang: 'fr' as const };
  const drafted = { ...layer, tone: { ...tone, avoid: [...tone.avoid, word] } };
  await call('layer.write', { layer: drafted });
  expect((await call<{ step: string }>('publish.plan', { packId })).step).not.toBe('none');
  const before = stored('manifest.jws');
  await start();
  await stopWorker(extension);
  await call('publish.resume', { packId });
  await expect.poll(async () => (await progress())?.step).toBe('done');
  expect(stored('manifest.jws')).not.toBe(before);
  expect((await call<{ layer: PackLayer }>('layer.read', { packId })).layer.tone).toBeNull();
  expect((await call<{ step: string }>('publish.plan', { packId })).step).toBe('none');
  const claims = JSON.parse(Buffer.from(stored('manifest.jws').split('.')[1]!, 'base64url').toString()) as {
    url: string;
  };
  expect(existsSync(join(server.folder, packId, claims.url))).toBe(true);
});

test('the signed files are given for a store that is filled by hand', async () => {
  const files = await call<{ name: string; text: string }[]>('publish.exportFiles', { packId, kid });
  expect(files.map(({ name }) => name.replace(/[0-9a-f]{64}/, '…'))).toEqual([
    `${packId}/pack-….json`,
    `${packId}/manifest.jws`,
  ]);
});
