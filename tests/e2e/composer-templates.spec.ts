import { expect, type Page, test } from '@playwright/test';
import { readLog } from '../browser/read-log';
import { stageDemo } from '../browser/stage-demo';

const stage = stageDemo();

/** The site's own reply box of a comment, a Lexical editor, with the focus in it. */
async function openReply(page: Page, message: number) {
  await page.locator(`#message-${message} > .reply`).click();
  const editor = page.locator(`#message-${message} [contenteditable]`);
  await editor.click();
  await page.locator('.m-bar').waitFor();
  return editor;
}

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '');

test('a /shortcut and a space become the reply, in the site’s own editor', async () => {
  const page = await stage.open();
  const editor = await openReply(page, 7);
  await page.keyboard.type('Voici nos horaires. /horaires ');
  await expect(editor).toContainText('Sofia');
  await expect(editor).not.toContainText('/horaires');
  await page.keyboard.type('Belle journée.');
  await expect(editor).toContainText('Belle journée.');
  await page.locator('#message-7 .send').click();
  const log = await readLog(stage.extension, (rows) => rows.some(({ outcome }) => outcome === 'sent'));
  expect(log.filter(({ action }) => action === 'reply')).toHaveLength(1);
  expect(log[0]?.templateRef?.templateId).toBe('horaires');
  expect(log[0]?.editedShare).toBeGreaterThan(0);
  await page.close();
});

test('a slash that is no shortcut is a slash: links, dates, words nobody knows', async () => {
  const page = await stage.open();
  const field = page.locator('#new-message textarea');
  await field.click();
  await page.locator('.m-bar').waitFor();
  const text = 'et/ou 12/03 https://a.example/retard /inconnu ';
  await page.keyboard.type(text);
  // A shortcut of ours after it proves that what came before was looked at and left alone.
  await page.keyboard.type('/horaires ');
  await expect(field).toHaveValue(/^et\/ou 12\/03 https:\/\/a\.example\/retard \/inconnu [^/]{20}/);
  await expect(page.locator('.m-picker')).toBeHidden();
  await page.close();
});

test('a shortcut whose template asks for something opens the picker on it', async () => {
  const page = await stage.open();
  const editor = await openReply(page, 3);
  await page.keyboard.type('Voici. /retard ');
  const picker = page.locator('.m-picker');
  await expect(picker.locator('[aria-selected="true"]')).toContainText('/retard');
  await expect(picker.locator('.m-picker-missing')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor).toContainText('Voici. /retard');
  await page.close();
});

test('at the start of a line the same keys go through the picker, however fast they come', async () => {
  const page = await stage.open();
  const field = page.locator('#new-message textarea');
  await field.click();
  await page.locator('.m-bar').waitFor();
  await page.keyboard.type('/hora');
  await page.locator('.m-picker').waitFor();
  await expect(page.locator('.m-picker-search')).toHaveValue('hora');
  await page.keyboard.type('ires');
  await expect(page.locator('.m-picker [aria-selected="true"]')).toContainText('/horaires');
  await page.keyboard.press('Space');
  await expect(field).toHaveValue(/^[^/]{20}/);
  await page.close();
});

test('Enter pressed before the template is filled in inserts it when it is', async () => {
  const page = await stage.open();
  const field = page.locator('#new-message textarea');
  await field.click();
  await page.locator('.m-bar').waitFor();
  await page.keyboard.press('Alt+KeyR');
  await page.locator('.m-picker').waitFor();
  await page.keyboard.type('horaires');
  await page.keyboard.press('Enter');
  await expect(page.locator('.m-picker')).toBeHidden();
  await expect(field).toHaveValue(/nos boutiques sont ouvertes/);
  await page.close();
});

test('the part to make personal is selected, and pointed out until it was changed', async () => {
  const page = await stage.open();
  const editor = await openReply(page, 1);
  await page.keyboard.type('. /fidele ');
  await expect.poll(() => selected(page)).toBe('Vos conseils sur les semis ont aidé plus d’une personne.');
  await page.locator('.m-meter', { hasText: 'remarque' }).waitFor();
  await page.keyboard.press('Alt+KeyT');
  const bubble = page.locator('.m-bubble');
  await expect(bubble).toContainText('Pas encore personnel');
  await page.keyboard.press('Escape');
  await expect(bubble).toBeHidden();
  // Back in the draft, the selection is still there: typing takes its place.
  await expect.poll(() => selected(page)).toContain('Vos conseils');
  await page.keyboard.type('Votre photo de la théière bleue nous a ravis.');
  await expect(editor).toContainText('théière bleue');
  await expect(editor).not.toContainText('semis');
  await expect(page.locator('.m-meter')).not.toContainText('remarque');
  await page.locator('#message-1 .send').click();
  const log = await readLog(stage.extension, (rows) =>
    rows.some(({ outcome, templateRef }) => outcome === 'sent' && templateRef?.templateId === 'merci-fidele'),
  );
  const line = log.find(({ templateRef }) => templateRef?.templateId === 'merci-fidele');
  expect(line?.editedShare).toBeGreaterThan(0.1);
  expect(line?.toneAfter).not.toContain('not-personal');
  await page.close();
});

test('several templates in one reply: one after the other, one line of the log', async () => {
  const page = await stage.open();
  const editor = await openReply(page, 8);
  for (const words of ['merci-general', 'horaires']) {
    await page.keyboard.press('Alt+KeyR');
    await page.locator('.m-picker').waitFor();
    await page.keyboard.type(words === 'horaires' ? 'horaires' : 'merci');
    await page.keyboard.press('Shift+Enter');
    await expect(page.locator('.m-picker')).toBeHidden();
    await page.locator('.m-toast').last().waitFor();
  }
  await expect(editor).toContainText('Thank');
  await expect(editor.locator('br, p')).not.toHaveCount(0);
  await readLog(stage.extension, (rows) => rows.some(({ moreTemplates }) => moreTemplates?.length === 1));
  await page.locator('#message-8 .send').click();
  const log = await readLog(stage.extension, (rows) =>
    rows.some(({ outcome, item }) => outcome === 'sent' && item?.author.name === 'Tom Hughes'),
  );
  const lines = log.filter(({ item }) => item?.author.name === 'Tom Hughes');
  expect(lines).toHaveLength(1);
  expect(lines[0]?.moreTemplates).toHaveLength(1);
  expect(lines[0]?.editedShare).toBe(0);
  await page.close();
});

test('a favourite is marked with its star and found in its own group', async () => {
  const page = await stage.open();
  await page.locator('#new-message textarea').click();
  await page.locator('.m-bar').waitFor();
  await page.keyboard.press('Alt+KeyR');
  const picker = page.locator('.m-picker');
  await picker.waitFor();
  await page.keyboard.type('concours');
  await expect(picker.locator('[aria-selected="true"]')).toContainText('/concours');
  await picker.getByRole('button', { name: 'Ajouter aux favoris' }).click();
  await expect(picker.locator('[aria-selected="true"]')).toContainText('Favori');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+KeyR');
  await expect(picker.getByRole('group', { name: 'Favoris' })).toContainText('/concours');
  await page.close();
});
