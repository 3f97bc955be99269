import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { TemplateHit } from '@/utils/messaging/protocol';
import { type Extension, launchExtension } from '../browser/launch-extension';
import { ask } from './pages/seed-log';

const fixtures = 'tests/fixtures/imports';
let extension: Extension;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  extension = await launchExtension({ language: 'fr' });
  page = await extension.open('workspace.html#templates');
});

test.afterAll(async () => {
  await extension?.close();
});

const toast = () => page.locator('.m-toast').last();
const choose = (file: string) => page.locator('input[type=file]').setInputFiles(join(fixtures, file));
const write = () => page.getByRole('button', { name: /^Importer \d/ });

/** Titles the picker would offer for what is typed. */
async function search(query: string): Promise<string[]> {
  const input = { query, network: 'facebook', language: 'fr', item: null, verdict: null, limit: 5 } as const;
  return ((await ask(page, 'templates.search', input)) as TemplateHit[]).map(({ title }) => title);
}

test('the templates lead to the import, and so does the first page', async () => {
  await page.getByRole('link', { name: 'Importer' }).click();
  await expect(page.getByRole('heading', { name: 'Importer des modèles' })).toBeVisible();
  const welcome = await extension.open('welcome.html#ready');
  await welcome.getByRole('button', { name: 'Importer depuis un autre outil' }).click();
  await expect(welcome.getByRole('heading', { name: 'Importer des modèles' })).toBeVisible();
  await welcome.close();
});

test('a Briskine file is recognised and shown before anything is written', async () => {
  await choose('briskine.json');
  await expect(page.getByLabel('Il vient de')).toHaveValue('briskine');
  await expect(page.getByRole('tab', { name: 'Nouveaux' })).toContainText('4');
  await expect(page.getByRole('row', { name: /Colis en retard/ })).toContainText('/retard');
  const left = page.getByRole('region', { name: /Ce qui reste de côté/ });
  await left.getByText('Les fichiers joints').click();
  await expect(left).toContainText('bon-retour.pdf');
  expect(await search('retour taille colis navrée')).not.toContain('Colis en retard');
});

test('what is ticked comes in, is found by the picker, and can be taken back', async () => {
  await page
    .getByRole('row', { name: /Order number/ })
    .getByRole('checkbox')
    .uncheck();
  await write().click();
  await expect(toast()).toContainText('3 modèles importés');
  await expect(page.getByRole('link', { name: /Colis en retard/ })).toBeVisible();
  await expect.poll(() => search('colis en retard')).toContain('Colis en retard');
  expect(await search('order number')).not.toContain('Order number');
  await toast().getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => search('colis en retard')).not.toContain('Colis en retard');
});

test('imported for oneself alone, and read again, nothing is new', async () => {
  await page.goto(`${page.url().split('#')[0]}#templates?view=import`);
  await choose('briskine.json');
  await page.getByLabel('Pour qui').selectOption('private');
  await write().click();
  await expect(toast()).toContainText('4 modèles importés');
  // The list takes the place of the import once all is written.
  await expect(page.getByRole('link', { name: /Colis en retard/ })).toBeVisible();
  await page.goto(`${page.url().split('#')[0]}#templates?view=import`);
  await choose('briskine.json');
  await page.getByLabel('Pour qui').selectOption('private');
  await expect(page.getByRole('tab', { name: 'Déjà là' })).toContainText('4');
  await expect(write()).toBeDisabled();
});

test('a file of rules leads to the charter; one that is broken says so; pasted text is read too', async () => {
  await page.getByRole('button', { name: 'Un autre fichier' }).click();
  await choose('automoderator.yml');
  await expect(page.getByRole('link', { name: 'Importer des règles dans la charte' })).toBeVisible();
  await page.getByRole('button', { name: 'Un autre fichier' }).click();
  await page.getByLabel('ou collez son texte').fill('{"macros": [');
  await page.getByLabel('Il vient de').selectOption('zendesk');
  await expect(page.getByRole('region', { name: /illisible/ })).toContainText('JSON');
  await page.getByRole('button', { name: 'Un autre fichier' }).click();
  await page.getByLabel('ou collez son texte').fill('Titre;Texte\nCollé;"Bonjour, ceci vient du presse-papiers."');
  await expect(page.getByRole('row', { name: /Collé/ })).toBeVisible();
});

test('a table of ten thousand lines comes in while the page shows how far it is', async () => {
  test.setTimeout(120_000);
  const lines = Array.from(
    { length: 10_000 },
    (_, n) => `Modèle ${n};m${n};"Bonjour, votre commande ${n} est en route."`,
  );
  const buffer = Buffer.from(`Titre;Raccourci;Texte\n${lines.join('\n')}`);
  await page.getByRole('button', { name: 'Un autre fichier' }).click();
  // Reading may be over between two looks: the page notes what it showed.
  const shown = await page.evaluateHandle(() => {
    const bars = new Set<string | null>();
    const note = (): void => {
      for (const bar of document.querySelectorAll('progress')) bars.add(bar.ariaLabel);
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributes: true });
    return bars;
  });
  await page.locator('input[type=file]').setInputFiles({ name: 'grand.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByRole('tab', { name: 'Nouveaux' })).toContainText('10000', { timeout: 60_000 });
  expect(await shown.evaluate((bars) => [...bars])).toContain('Lecture');
  await page.getByLabel('Pour qui').selectOption('private');
  await write().click();
  await expect(toast()).toContainText('importés', { timeout: 60_000 });
  // A notice stays while the pointer is on it.
  await toast().hover();
  await expect.poll(() => search('m9999')).toContain('Modèle 9999');
  await toast().getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => search('m9999'), { timeout: 60_000 }).not.toContain('Modèle 9999');
});

test('everything is exported as a table', async () => {
  await page.goto(`${page.url().split('#')[0]}#templates`);
  await page.getByRole('button', { name: 'Exporter' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'En tableau (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^moderato-templates-.*\.csv$/);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv.split('\r\n')[0]).toBe(
    '\ufeffid,title_fr,title_en,shortcut,folder,tags,language,register,body,networks,wording_networks,personalise,answers,cites,prompts,tests',
  );
  expect(csv).toContain('briskine.retard,Colis en retard,');
});
