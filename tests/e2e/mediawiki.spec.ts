import { expect, type Page, test } from '@playwright/test';
import { type Extension, launchExtension } from '../browser/launch-extension';
import { openCard } from '../browser/open-card';
import { readLog } from '../browser/read-log';
import { hasMediaWiki, type MediaWiki, startMediaWiki } from '../servers/start-mediawiki';

let wiki: MediaWiki;
let extension: Extension;

test.describe.configure({ mode: 'serial' });
test.skip(!hasMediaWiki(), 'left out: a real MediaWiki needs Debian’s packages mediawiki and php-sqlite3');

test.beforeAll(async () => {
  [wiki, extension] = await Promise.all([startMediaWiki(), launchExtension({ language: 'fr' })]);
  await extension.switchOn('127.0.0.1');
  const page = await extension.context.newPage();
  await page.goto(`${wiki.url}/index.php?title=Special:UserLogin`);
  await page.locator('#wpName1').fill(wiki.moderator.login);
  await page.locator('#wpPassword1').fill(wiki.moderator.password);
  await page.locator('#wpLoginAttempt').click();
  await page.locator('#pt-logout').waitFor();
  await page.close();
});

test.afterAll(async () => {
  await extension?.close();
  await wiki?.stop();
});

async function openTalk(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(wiki.talkUrl);
  await page.locator('.m-badge').first().waitFor();
  return page;
}

/** The block of the talk page that ends with a person's signature. */
const signedBy = (name: string): string => `.mw-parser-output :is(p, dd, li):has(> a[title^="Utilisateur:${name}"])`;

test('each signed contribution of a talk page is read: its own words, its author, without the signature', async () => {
  const page = await openTalk();
  const card = page.locator('.m-card');
  await openCard(page, signedBy('Kevin'));
  await expect(card).toContainText('Kevin');
  await expect(card).toContainText('Insulte envers une personne');
  await expect(card).not.toContainText('Lisez donc la notice');
  await expect(card).not.toContainText('(CET)');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  for (const [name, words] of [
    ['Léa Dupont', 'culotter une théière'],
    ['Emma Clarke', 'the first paragraph'],
    ['Zoé', '<img src=x onerror=alert(2)>'],
  ] as const) {
    await openCard(page, signedBy(name));
    await expect(card).toContainText(name);
    await expect(card).toContainText(words);
    expect(await card.locator('img, script, [onclick]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  }
  await page.close();
});

test('a reply is written into the section’s edit form from a template, saved with the wiki’s own button, and logged', async () => {
  const page = await openTalk();
  await page.locator('.mw-editsection a').first().click();
  const editor = page.locator('textarea#wpTextbox1');
  await expect(editor).toHaveValue(/Culottage/);
  const before = await editor.inputValue();
  await editor.focus();
  await page.keyboard.press('Control+End');
  await page.locator('.m-bar').waitFor();
  await page.keyboard.press('Alt+KeyR');
  await page.locator('.m-picker').waitFor();
  await page.keyboard.type('merci');
  await page.locator('.m-picker-text', { hasText: /\p{L}/u }).waitFor();
  await page.keyboard.press('Enter');
  await expect(editor).not.toHaveValue(before);
  // What others wrote stays as it is, character by character.
  const draft = await editor.inputValue();
  expect(draft.startsWith(before)).toBe(true);
  await editor.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Signé le wiki. ~~~~');
  await page.locator('#wpSave').click();
  await expect(page.locator('.mw-parser-output')).toContainText('Signé le wiki.');
  const log = await readLog(extension, (rows) => rows.some(({ outcome }) => outcome === 'sent'));
  expect(log[0]).toMatchObject({ network: 'mediawiki', outcome: 'sent' });
  // Of the section that the form holds, only what was added is the moderator's.
  expect(log[0]?.comment).toContain('Signé le wiki.');
  expect(log[0]?.comment).not.toContain('culotter');
  await page.close();
});
