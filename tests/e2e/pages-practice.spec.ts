import { expect, type Page, test } from '@playwright/test';
import { type Extension, launchExtension } from '../browser/launch-extension';
import { waitForTab } from '../browser/wait-for-tab';
import { ask } from './pages/seed-log';

let extension: Extension;
test.beforeEach(async () => {
  extension = await launchExtension({ language: 'fr' });
});
test.afterEach(() => extension.close());

const comment = (page: Page, id: string) => page.locator(`[data-practice-id="${id}"]`);
const task = (page: Page, id: string) => page.locator(`[data-task="${id}"]`);

/** Answers a comment with a template, by keyboard: card, picker, search, Enter; then the page's own button. */
async function answer(page: Page, id: string, words: string, filled: string): Promise<void> {
  await comment(page, id).hover();
  await page.keyboard.press('Alt+m');
  await expect(page.locator('.m-card')).toBeVisible();
  await page.keyboard.press('r');
  const search = page.locator('.m-picker').getByRole('combobox');
  await expect(search).toBeFocused();
  await search.fill(words);
  // Chosen and filled in: the preview greets the person by name.
  await expect(page.locator('.m-picker')).toContainText(filled);
  await page.keyboard.press('Enter');
  const field = comment(page, id).getByRole('textbox');
  await expect(field).not.toHaveValue('');
  const newest = async () => {
    const { rows } = (await ask(page, 'log.query', { host: 'practice', limit: 1 })) as { rows: { outcome: string }[] };
    return rows[0]?.outcome;
  };
  await expect.poll(newest).toBe('inserted');
  await comment(page, id).getByRole('button', { name: 'Envoyer' }).click();
}

test('from the welcome page to five ticks and the lines in the log', async () => {
  test.setTimeout(150_000);
  const page = await extension.open('welcome.html');
  await page.getByRole('button', { name: 'Suivant' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('www.facebook.com')).toBeVisible();
  await page.getByRole('button', { name: 'Suivant' }).press('Enter');
  await expect(page.getByText(/Maison Tamarin est une maison inventée/)).toBeVisible();
  await page.getByRole('button', { name: 'S’exercer sur cinq commentaires' }).click();
  await expect(page).toHaveURL(/practice\.html/);
  expect(await ask(page, 'settings.read', {})).toMatchObject({ settings: { welcomed: true } });

  // Flag one: by pointer on its mark, then by the card's own key.
  await page.getByRole('button', { name: /^Insulte/ }).click();
  await expect(page.locator('.m-card')).toBeVisible();
  await page.keyboard.press('f');
  await expect(task(page, 'flag')).toHaveAttribute('data-done', 'true');
  await page.keyboard.press('Escape');

  await answer(page, 'helene', 'casse', 'Bonjour Hélène');
  await expect(task(page, 'fr')).toHaveAttribute('data-done', 'true');
  await answer(page, 'owen', 'perdu', 'Hi Owen');
  await expect(task(page, 'en')).toHaveAttribute('data-done', 'true');

  // Soften one: the remark's own proposal, or simply other words.
  await comment(page, 'nadia').getByRole('button', { name: 'Répondre à Nadia Benali' }).click();
  const draft = comment(page, 'nadia').getByRole('textbox');
  await expect(draft).toHaveValue(/vous n’aviez qu’à/);
  await expect(page.getByRole('button', { name: /remarque/ })).toBeVisible();
  await draft.fill('Bonjour Nadia, je suis désolée de cette attente. Nous regardons votre commande aujourd’hui.');
  await expect(task(page, 'soften')).toHaveAttribute('data-done', 'true');

  await page.getByRole('button', { name: 'Ouvrir le journal' }).click();
  const log = await waitForTab(extension.context, /\/workspace\.html/);
  await expect(log.getByRole('grid').locator('tbody tr')).toHaveCount(3);
  await log
    .getByRole('row', { name: /Hélène/ })
    .getByRole('button')
    .click();
  await page.bringToFront();
  await expect(task(page, 'find')).toHaveAttribute('data-done', 'true');
  await expect(page.getByText('Vous savez l’essentiel.')).toBeVisible();

  const { rows } = (await ask(page, 'log.query', { host: 'practice' })) as {
    rows: { action: string; outcome: string }[];
  };
  expect(rows.map(({ action, outcome }) => `${action} ${outcome}`).sort()).toEqual([
    'flag done',
    'reply sent',
    'reply sent',
  ]);
  await page.getByRole('button', { name: 'Retirer les lignes d’exercice' }).click();
  await expect(page.getByText('3 lignes d’exercice retirées.')).toBeVisible();
  expect(await ask(page, 'log.query', { host: 'practice' })).toMatchObject({ total: 0 });
});
