import { expect, type Page, test } from '@playwright/test';
import { type Extension, launchExtension } from '../browser/launch-extension';
import { openCard } from '../browser/open-card';
import { pickTemplate } from '../browser/pick-template';
import { readLog } from '../browser/read-log';
import { hasRedmine, type Redmine, startRedmine } from '../servers/start-redmine';

let redmine: Redmine;
let extension: Extension;

test.describe.configure({ mode: 'serial' });
test.skip(!hasRedmine(), 'left out: a real Redmine needs Debian’s packages redmine and redmine-sqlite');

test.beforeAll(async () => {
  [redmine, extension] = await Promise.all([startRedmine(), launchExtension({ language: 'fr' })]);
  await extension.switchOn('127.0.0.1');
  const page = await extension.context.newPage();
  await page.goto(`${redmine.url}/login`);
  await page.locator('#username').fill(redmine.moderator.login);
  await page.locator('#password').fill(redmine.moderator.password);
  await page.locator('#login-submit').click();
  await page.locator('#loggedas').waitFor();
  await page.close();
});

test.afterAll(async () => {
  await extension?.close();
  await redmine?.stop();
});

async function openTopic(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(redmine.topicUrl);
  await page.locator('.m-badge').first().waitFor();
  return page;
}

const message = (name: string): string => `#message-${redmine.messages[name]}`;
/** The one that opens the topic has no id of its own. */
const firstMessage = '.message:not(.reply)';

test('every message of a forum topic is read: who, which words of their own, what needs the moderator', async () => {
  const page = await openTopic();
  const card = page.locator('.m-card');
  await openCard(page, firstMessage);
  await expect(card).toContainText('Marc Lenoir');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await openCard(page, message('insult'));
  await expect(card).toContainText('Kevin Brun');
  await expect(card).toContainText('Insulte envers une personne');
  // What Kevin quotes is Marc's.
  await expect(card).not.toContainText('inadmissible');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await openCard(page, message('question'));
  await expect(card).toContainText('Emma Clarke');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await openCard(page, message('hostile'));
  await expect(card).toContainText('<img src=x onerror=alert(2)>');
  expect(await card.locator('img, script, [onclick]').count()).toBe(0);
  await page.close();
});

test('a reply to the first message goes through template and Redmine’s own button, appears, and is in the log', async () => {
  const page = await openTopic();
  await openCard(page, firstMessage);
  await pickTemplate(page, 'colis perdu', 'Bonjour Marc');
  const editor = page.locator('textarea#message_content');
  await expect(editor).toHaveValue(/^Bonjour Marc/);
  await editor.press('Control+End');
  await page.keyboard.type(' L’équipe du forum.');
  await page.locator('#message-form [name="commit"]').click();
  await expect(page.locator('#replies')).toContainText('L’équipe du forum.');
  const log = await readLog(extension, (rows) => rows.some(({ outcome }) => outcome === 'sent'));
  const sent = log.find(({ outcome }) => outcome === 'sent');
  expect(sent?.network).toBe('redmine');
  expect(sent?.item?.author.name).toBe('Marc Lenoir');
  expect(sent?.comment).toContain('L’équipe du forum.');
  await page.close();
});

test('a reply to another message keeps the quotation Redmine puts first, and the log knows whom it answers', async () => {
  const page = await openTopic();
  await openCard(page, message('insult'));
  await pickTemplate(page, 'colis perdu', 'Bonjour Kevin');
  const editor = page.locator('textarea#message_content');
  await expect(editor).toHaveValue(/message#\d+[\s\S]*> Vous êtes une bande[\s\S]*Bonjour Kevin/);
  // Kevin's insults are not the moderator's: nothing holds the reply back.
  await expect(page.locator('.m-bar')).toBeVisible();
  await page.locator('#message-form [name="commit"]').click();
  await expect(page.locator('#replies')).toContainText('Bonjour Kevin');
  const log = await readLog(extension, (rows) =>
    rows.some(({ outcome, item }) => outcome === 'sent' && item?.author.name === 'Kevin Brun'),
  );
  expect(log[0]?.item?.id).toBe(`message-${redmine.messages.insult}`);
  await page.close();
});

test('a draft under way is not overwritten by the quotation of another message', async () => {
  const page = await openTopic();
  await page.locator('a[onclick*="#reply"]').last().click();
  const editor = page.locator('textarea#message_content');
  await editor.fill('Un brouillon que personne ne doit perdre');
  await openCard(page, message('question'));
  await pickTemplate(page, 'étranger', 'Hi Emma');
  await readLog(extension, (rows) => rows[0]?.outcome === 'failed');
  await expect(editor).toHaveValue('Un brouillon que personne ne doit perdre');
  await page.close();
});
