import { expect, type Page, test } from '@playwright/test';
import { type Extension, launchExtension } from '../browser/launch-extension';
import { openCard } from '../browser/open-card';
import { pickTemplate } from '../browser/pick-template';
import { readLog } from '../browser/read-log';
import { hasWaline, startWaline, type Waline } from '../servers/start-waline';

let waline: Waline;
let extension: Extension;

test.describe.configure({ mode: 'serial' });
test.skip(
  !hasWaline(),
  'left out: a real Waline needs node scripts/bootstrap.mjs --servers and Debian’s mariadb-server',
);

test.beforeAll(async () => {
  [waline, extension] = await Promise.all([startWaline(), launchExtension({ language: 'fr' })]);
  await extension.switchOn('127.0.0.1');
  // Waline's log-in window comes from another host; what it would leave behind is put in place.
  await extension.context.addInitScript(
    (user) => localStorage.setItem('WALINE_USER', user),
    JSON.stringify(waline.moderator),
  );
});

test.afterAll(async () => {
  await extension?.close();
  await waline?.stop();
});

const card = (name: string): string => `[id="${waline.comments[name]}"] > .wl-card`;

async function openArticle(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto(waline.url);
  await page.locator('.m-badge').first().waitFor();
  return page;
}

async function readStatus(name: string): Promise<string | undefined> {
  const headers = { authorization: `Bearer ${waline.moderator.token}` };
  const answer = await fetch(`${waline.url}/api/comment?path=/&pageSize=50`, { headers });
  const { data } = (await answer.json()) as { data: { data: { objectId: number; status: string }[] } };
  return data.data.find(({ objectId }) => objectId === waline.comments[name])?.status;
}

test('every comment of Waline’s widget is read, also one that answers another', async () => {
  const page = await openArticle();
  const opened = page.locator('.m-card');
  for (const [name, author, words] of [
    ['insult', 'Kevin', 'Insulte envers une personne'],
    ['complaint', 'Marc Lenoir', 'Où est mon colis'],
    ['praise', 'Léa Dupont', 'magnifique'],
    ['hostile', 'Zoé', '{{ brand.name }}'],
  ] as const) {
    await openCard(page, card(name));
    await expect(opened).toContainText(author);
    await expect(opened).toContainText(words);
    expect(await opened.locator('img, script, [onclick]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
  }
  await page.close();
});

for (const [name, button, status, action] of [
  ['waiting', 'Approuver', 'approved', 'approve'],
  ['spam', 'Classer en spam', 'spam', 'spam'],
] as const) {
  test(`an administrator’s "${button}" is done with Waline’s own button, kept by its server, and logged`, async () => {
    const page = await openArticle();
    await openCard(page, card(name));
    await page.locator('.m-natives button', { hasText: button }).click();
    const [line] = await readLog(extension, (rows) => rows[0]?.action === action && rows[0].outcome === 'done');
    expect(line?.item?.id).toBe(String(waline.comments[name]));
    expect(await readStatus(name)).toBe(status);
    await page.close();
  });
}

test('a reply goes into the field that Vue controls, is sent with Waline’s own button, appears and is in the log', async () => {
  const page = await openArticle();
  await openCard(page, card('complaint'));
  await pickTemplate(page, 'colis perdu', 'Bonjour Marc');
  const editor = page.locator(`${card('complaint')} textarea.wl-editor`);
  await expect(editor).toHaveValue(/^Bonjour Marc/);
  // Vue took the words up: its own counter says so.
  await expect(page.locator(`${card('complaint')} .wl-text-number`)).toHaveText(/[1-9]\d/);
  await page.locator(`${card('complaint')} .wl-panel button.primary`).click();
  const reply = page.locator(`${card('complaint')} .wl-quote .wl-card-item`, { hasText: 'Bonjour Marc' });
  await expect(reply).toContainText('Camille (Tamarin)');
  const [line] = await readLog(extension, (rows) => rows[0]?.outcome === 'sent');
  expect(line).toMatchObject({ network: 'waline', action: 'reply' });
  expect(line?.item?.author.name).toBe('Marc Lenoir');
  expect(line?.comment).toMatch(/^Bonjour Marc/);
  await page.close();
});
