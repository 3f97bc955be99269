import { expect, type Page, test } from '@playwright/test';
import { callExtension } from '../browser/call-extension';
import { type Extension, grantHost, launchExtension, requestHost } from '../browser/launch-extension';
import { makeBrandPack, type PackServer, servePacks } from '../browser/serve-packs';

let extension: Extension;
let server: PackServer;

const lune = makeBrandPack('lune', 'Maison Lune', '@maison_lune');
/** The same brand's packs for one season: one template of its own, one in the place of the house's. */
const noel = makeBrandPack('lune-noel', 'Maison Lune', '@maison_lune', {
  title: { fr: 'Noël chez Maison Lune', en: 'Christmas at Maison Lune' },
});
const newer = {
  ...lune,
  version: '1.1.0',
  templates: lune.templates.map((template) =>
    template.id === 'late'
      ? {
          ...template,
          variants: template.variants.map((one) => ({ ...one, body: one.body.replace('arrive', 'part demain') })),
        }
      : template,
  ),
};

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  server = await servePacks();
  await server.publish(lune);
  await server.publish(noel);
  extension = await launchExtension({ language: 'fr' });
  await grantHost(extension.context, extension.id, '127.0.0.1');
  const page = await extension.open('popup.html');
  await requestHost(page, '127.0.0.1');
  await page.close();
});

test.afterAll(async () => {
  await extension?.close();
  await server?.stop();
});

const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

/** Pastes a link and goes on to the preview. */
async function look(page: Page, link: string): Promise<void> {
  await page.getByLabel('Lien', { exact: true }).first().fill(link);
  await expect(page.getByText('Le navigateur demandera si Moderato peut lire 127.0.0.1')).toBeVisible();
  await page.getByRole('button', { name: 'Voir ce pack' }).click();
}

test('a newcomer pastes a link on the welcome page and works with the team’s pack', async () => {
  const page = await extension.open('welcome.html#ready');
  await page.getByText('Mon équipe m’a donné un lien').click();
  await look(page, await server.link(lune));
  await expect(page.getByText('Pack Maison Lune, version 1.0.0')).toBeVisible();
  await expect(page.getByText(/2 modèles, \d+ articles, \d+ règles/)).toBeVisible();
  await expect(page.locator('.w-fingerprint')).toHaveText(/^(\S{4} ){4}\S{4}$/);
  await page.screenshot({ path: 'test-results/shots/welcome-join.png', fullPage: true });
  await page.getByRole('button', { name: 'Utiliser ce pack' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le pack de votre équipe est en service');
  await page.close();
});

test('a link that is none, and one with another key, are refused in words; nothing is installed', async () => {
  const page = await extension.open('workspace.html#packs');
  for (const none of ['coucou', 'https://exemple.fr/pack']) {
    await page.getByLabel('Lien', { exact: true }).fill(none);
    await expect(page.locator('.m-banner')).toHaveCount(0);
    await page.getByRole('button', { name: 'Voir ce pack' }).click();
    await expect(page.locator('.m-banner')).toContainText('lien');
  }
  const other = new URL(await server.link(noel));
  const wrong = (await server.link(lune)).replace(/#.*/, other.hash.replace('pack=lune-noel', 'pack=lune'));
  await look(page, wrong);
  await expect(page.locator('.m-banner')).toContainText('clé');
  await page.screenshot({ path: 'test-results/shots/packs-refused.png', fullPage: true });
  await expect(section(page, /^Maison Tamarin|Pack Maison Lune/)).toHaveCount(2);
  await page.close();
});

test('two packs of one brand: the order is seen, changed by keyboard, and says what is replaced', async () => {
  const page = await extension.open('workspace.html#packs');
  await look(page, await server.link(noel));
  await page.getByRole('button', { name: 'Utiliser ce pack' }).click();
  await expect(section(page, /^Noël/)).toBeVisible();
  const headings = () => page.locator('.w-section h2').allInnerTexts();
  await expect
    .poll(async () => (await headings()).slice(1, 3).join())
    .toBe('Pack Maison Lune 1.0.0,Noël chez Maison Lune 1.0.0');
  await expect(section(page, /^Noël/)).toContainText('Pack Maison Lune remplace ici : 2 modèles');
  await page.getByRole('button', { name: 'Monter Noël chez Maison Lune' }).press('Enter');
  await expect.poll(async () => (await headings())[1]).toContain('Noël');
  await expect(section(page, /^Pack Maison Lune/)).toContainText('Noël chez Maison Lune remplace ici');
  await page.screenshot({ path: 'test-results/shots/packs-order.png', fullPage: true });
  await page.close();
});

test('what changed is read before it is used; the older version is one click away', async () => {
  const page = await extension.open('workspace.html#packs');
  const own = section(page, /^Pack Maison Lune/);
  await own.getByLabel('Nouvelles versions').selectOption('ask');
  await server.publish(newer);
  await own.getByRole('button', { name: 'Vérifier' }).click();
  await expect(own).toContainText('La version 1.1.0 est arrivée et attend votre accord.');
  await own.getByRole('button', { name: 'Ce qui change dans la 1.1.0' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('De la 1.0.0 à la 1.1.0');
  await expect(dialog.locator('ins')).toContainText('demain');
  await page.screenshot({ path: 'test-results/shots/packs-changes.png' });
  await dialog.getByRole('button', { name: 'Utiliser la 1.1.0' }).click();
  await expect(section(page, 'Pack Maison Lune 1.1.0')).toBeVisible();
  const now = section(page, /^Pack Maison Lune/);
  await now.getByText('Versions', { exact: true }).click();
  await now.getByRole('button', { name: 'Revenir à la 1.0.0' }).click();
  await expect(section(page, 'Pack Maison Lune 1.0.0')).toContainText('Maintenu par vous à la 1.0.0');
  await page.screenshot({ path: 'test-results/shots/packs-held.png', fullPage: true });
  await page.close();
});

test('a pack is taken out of use and comes back in its place', async () => {
  const page = await extension.open('workspace.html#packs');
  await section(page, /^Noël/).getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Retirer du service' }).click();
  await expect(section(page, /^Noël/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.locator('.w-section h2').nth(1)).toContainText('Noël');
  await page.close();
});

test('the other areas show one pack at a time, chosen above them', async () => {
  const page = await extension.open('workspace.html#charter');
  const choice = page.getByLabel('Pack', { exact: true });
  await expect(choice).toHaveValue('lune-noel');
  await expect(page.getByText('Maison Lune\u202f: article').first()).toBeVisible();
  await choice.selectOption('maison-tamarin');
  await expect(page.getByText('Maison Lune\u202f: article')).toHaveCount(0);
  await page.goto(page.url().replace('#charter', '#tone'));
  await expect(choice).toHaveValue('maison-tamarin');
  await page.screenshot({ path: 'test-results/shots/pack-choice.png' });
  await page.close();
});

test('the link for the next newcomer is the one that was pasted', async () => {
  const page = await extension.open('workspace.html#packs');
  const rows = await callExtension(page, 'subscription.list', {});
  expect(rows.find(({ packId }) => packId === 'lune')?.subscription?.link).toBe(await server.link(lune));
  await section(page, /^Pack Maison Lune/)
    .getByText('Inviter quelqu’un')
    .click();
  await expect(section(page, /^Pack Maison Lune/).getByLabel('Lien d’invitation')).toHaveValue(await server.link(lune));
  await page.close();
});
