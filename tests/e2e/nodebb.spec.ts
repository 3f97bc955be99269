import { expect, type Page, test } from '@playwright/test';
import { type Extension, launchExtension } from '../browser/launch-extension';
import { openCard } from '../browser/open-card';
import { pickTemplate } from '../browser/pick-template';
import { readLog } from '../browser/read-log';
import { hasNodebb, type Nodebb, startNodebb } from '../servers/start-nodebb';

let nodebb: Nodebb;
let extension: Extension;

test.describe.configure({ mode: 'serial' });
test.skip(!hasNodebb(), 'left out: NodeBB’s templates need node scripts/bootstrap.mjs --servers');

test.beforeAll(async () => {
  [nodebb, extension] = await Promise.all([startNodebb(), launchExtension({ language: 'fr' })]);
  await extension.switchOn('127.0.0.1');
});

test.afterAll(async () => {
  await extension?.close();
  await nodebb?.stop();
});

async function openTopic(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(nodebb.topicUrl);
  await page.locator('.m-badge').first().waitFor();
  return page;
}

const post = (pid: number): string => `[component="post"][data-pid="${pid}"] [component="post/content"]`;

test('every post of a topic in NodeBB’s own templates is read, without what it quotes (the server is a stand-in)', async () => {
  const page = await openTopic();
  const card = page.locator('.m-card');
  for (const [pid, author, words] of [
    [11, 'Marc Lenoir', 'Où est mon colis'],
    [12, 'Kevin', 'Insulte envers une personne'],
    [13, 'Emma Clarke', 'to Scotland'],
    [14, 'Zoé <b>x', '<img src=x onerror=alert(2)>'],
  ] as const) {
    await openCard(page, post(pid));
    await expect(card).toContainText(author);
    await expect(card).toContainText(words);
    if (pid === 12) await expect(card).not.toContainText('mon colis');
    expect(await card.locator('img, script, [onclick]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  }
  await page.close();
});

test('a reply goes into NodeBB’s composer after the name it opens with, and is sent with its button (the server is a stand-in)', async () => {
  const page = await openTopic();
  await openCard(page, post(13));
  await pickTemplate(page, 'étranger', 'Hi Emma');
  const editor = page.locator('[component="composer"] textarea.write');
  await expect(editor).toHaveValue(/^@emma-clarke\s+Hi Emma/);
  await page.locator('[component="composer"] .action-bar .composer-submit').click();
  await expect(page.locator('[component="post"]').last()).toContainText('Hi Emma');
  const [line] = await readLog(extension, (rows) => rows[0]?.outcome === 'sent');
  expect(line).toMatchObject({ network: 'nodebb', action: 'reply' });
  expect(line?.item?.author.name).toBe('Emma Clarke');
  await page.close();
});

test('the first post is answered in the quick reply below the topic (the server is a stand-in)', async () => {
  const page = await openTopic();
  await openCard(page, post(11));
  await pickTemplate(page, 'colis perdu', 'Bonjour Marc');
  const editor = page.locator('[component="topic/quickreply/text"]');
  await expect(editor).toHaveValue(/^Bonjour Marc/);
  await page.locator('[component="topic/quickreply/button"]').click();
  await expect(page.locator('[component="post"]').last()).toContainText('Bonjour Marc');
  const [line] = await readLog(
    extension,
    (rows) => rows[0]?.outcome === 'sent' && rows[0].item?.author.name === 'Marc Lenoir',
  );
  expect(line?.item?.id).toBe('11');
  await page.close();
});
