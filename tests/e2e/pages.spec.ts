import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Extension, grantHost, launchExtension } from '../browser/launch-extension';
import { ask, seedLog } from './pages/seed-log';

let extension: Extension;
test.beforeEach(async () => {
  extension = await launchExtension({ language: 'fr' });
});
test.afterEach(() => extension.close());

const rows = (page: Page) => page.getByRole('grid').locator('tbody tr');

/** Opens a part of the workspace with five lines in the log. */
async function openLog(): Promise<Page> {
  const page = await extension.open('popup.html');
  await seedLog(page);
  await page.goto(`chrome-extension://${extension.id}/workspace.html#log`);
  await expect(rows(page)).toHaveCount(5);
  return page;
}

test.describe('the log', () => {
  test('is searched and filtered, and the address keeps what was asked', async () => {
    const page = await openLog();
    await page.keyboard.press('/');
    await page.keyboard.type('eloise');
    // Part of the word finds that line already: the address says when all of it was searched for.
    await expect(page).toHaveURL(/text=eloise\b/);
    await expect(page.getByRole('searchbox')).toHaveValue('eloise');
    await expect(rows(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Effacer les filtres' }).click();
    await expect(rows(page)).toHaveCount(5);
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await page.getByLabel('Action', { exact: true }).selectOption({ label: 'Signalé' });
    await expect(rows(page)).toHaveCount(2);
    await page.getByLabel('Réseau').selectOption({ label: 'Facebook' });
    await expect(page.getByRole('heading', { name: 'Aucune ligne ne correspond' })).toBeVisible();
    await page.goBack();
    await expect(rows(page)).toHaveCount(2);
  });

  test('deletes several lines at once and takes it back', async () => {
    const page = await openLog();
    await rows(page).first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByRole('toolbar')).toContainText('2 sélectionnées');
    await page.getByRole('toolbar').getByRole('button', { name: 'Supprimer' }).click();
    await expect(rows(page)).toHaveCount(3);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(rows(page)).toHaveCount(5);
  });

  test('exports what is filtered, and nothing in it runs in a spreadsheet', async () => {
    const page = await openLog();
    await page.getByLabel('Action', { exact: true }).selectOption({ label: 'Signalé' });
    await expect(rows(page)).toHaveCount(2);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exporter en CSV' }).click();
    const csv = readFileSync(await (await downloading).path(), 'utf8');
    expect(csv.trim().split('\r\n')).toHaveLength(3);
    expect(csv).toContain("'=cmd()");
    expect(csv).toContain('"Achetez ici, ""vite"", pas cher"');
  });

  test('shows all that is known of a line, and its note can be changed', async () => {
    const page = await openLog();
    await page
      .getByRole('row', { name: /Bande de crétins/ })
      .getByRole('button')
      .click();
    const details = page.getByRole('complementary', { name: 'Détail de la ligne' });
    await expect(details).toContainText('Insulte envers une personne');
    await expect(details.getByRole('link', { name: /Art\. 2\.1/ })).toBeVisible();
    await details.getByRole('button', { name: 'Modifier la note' }).click();
    await details.getByLabel('Note').fill('Deuxième fois ce mois-ci.');
    await details.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(details).toContainText('Deuxième fois ce mois-ci.');
    await page.keyboard.press('Escape');
    await details.focus();
    await page.keyboard.press('Escape');
    await expect(details).toBeHidden();
  });

  test('opens from every figure of the day with exactly the lines it counts', async () => {
    const page = await openLog();
    for (const [label, count] of [
      [/^Réponses/, 1],
      [/^Signalements/, 2],
      [/^Toutes les actions/, 4],
      [/^Instagram/, 2],
    ] as const) {
      await page.goto(`chrome-extension://${extension.id}/workspace.html#today`);
      const figure = page.getByRole('link', { name: label });
      await expect(figure).toHaveAccessibleName(new RegExp(`: ${count}\\.`));
      await figure.click();
      await expect(rows(page)).toHaveCount(count);
    }
  });
});

test('a site is added for its host alone, and switched off with its access', async () => {
  await grantHost(extension.context, extension.id, 'forum.example.org');
  const page = await extension.open('workspace.html#networks');
  const address = page.getByLabel('Adresse du site');
  for (const [typed, problem] of [
    ['chrome://extensions', /http/],
    ['pas une adresse', /n’est pas l’adresse/],
    ['*.example.org', /sans astérisque/],
  ] as const) {
    await address.fill(typed);
    await address.press('Enter');
    await expect(page.getByText(problem)).toBeVisible();
  }
  await address.fill('https://forum.example.org/viewtopic.php?t=12');
  await page.getByRole('button', { name: 'Activer forum.example.org' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('donné');
  await page.getByRole('button', { name: 'Désactiver forum.example.org' }).click();
  await expect(page.getByRole('heading', { name: 'Aucun site pour l’instant' })).toBeVisible();
  await expect(page.getByText('forum.example.org est désactivé')).toBeVisible();
});

test('a key is changed by pressing another, and what browsers use is refused', async () => {
  const page = await extension.open('workspace.html#networks?tab=keys');
  const line = page.getByRole('listitem').filter({ hasText: 'Commentaire suivant à traiter' });
  const change = line.getByRole('button').first();
  await change.click();
  for (const [keys, problem] of [
    ['j', /pendant que vous écrivez/],
    ['F6', /navigateur ou au système/],
    ['Control+n', /sert déjà au navigateur/],
    ['Alt+k', /sert déjà à\s: Commentaire précédent/],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(line.getByRole('status')).toContainText(problem);
  }
  await page.keyboard.press('Alt+g');
  await expect(change).toHaveAccessibleName(/Actuel\s: Alt\+G/);
  expect(await ask(page, 'settings.read', {})).toMatchObject({ settings: { shortcuts: { next: 'Alt+KeyG' } } });
  await line.getByRole('button', { name: /par défaut/ }).click();
  await expect(change).toHaveAccessibleName(/Actuel\s: Alt\+J/);
});

test('everything is deleted only once the word is typed', async () => {
  const page = await openLog();
  await page.goto(`chrome-extension://${extension.id}/workspace.html#privacy`);
  await page.getByRole('button', { name: 'Tout supprimer…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Tout supprimer' })).toBeDisabled();
  await page.keyboard.type('supprimer');
  await dialog.getByRole('button', { name: 'Tout supprimer' }).click();
  await expect(page.getByText('Tout est supprimé.')).toBeVisible();
  expect(await ask(page, 'storage.count', {})).toMatchObject({ interactions: 0, sites: 0 });
});

test('a line is logged by hand in the popup, corrected, deleted and brought back', async () => {
  const page = await extension.open('popup.html');
  await page.getByRole('button', { name: 'Journaliser à la main' }).click();
  await page.getByLabel('En quelques mots').fill('Appel de Mme Leroy, colis retrouvé.');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Appel de Mme Leroy, colis retrouvé.')).toBeVisible();
  await page.getByRole('button', { name: 'Modifier' }).click();
  await page.getByLabel('Note sur cette ligne').fill('Appel de Mme Leroy, remboursée.');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Appel de Mme Leroy, remboursée.')).toBeVisible();
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByText('Appel de Mme Leroy, remboursée.')).toBeHidden();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByText('Appel de Mme Leroy, remboursée.')).toBeVisible();
});
