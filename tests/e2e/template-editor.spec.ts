import { expect, type Page, test } from '@playwright/test';
import type { InputOf } from '@/utils/messaging/protocol';
import { type Demo, serveDemo } from '../../scripts/demo/serve-demo';
import { type Extension, launchExtension } from '../browser/launch-extension';
import { openCard } from '../browser/open-card';
import { ask } from './pages/seed-log';

let demo: Demo;
let extension: Extension;
let page: Page;

const words = 'Bonjour {{ first_name | fallback: "" }}, votre colis repart demain de notre atelier bleu.';
const pen = (of = page) => of.locator('.w-variant-pen textarea').first();
const save = (of = page) => of.getByRole('button', { name: 'Enregistrer', exact: true });
const toast = (of = page) => of.locator('.m-toast').last();
const undo = (of = page) => toast(of).getByRole('button', { name: 'Annuler' });
const line = (title: string) => page.locator('.w-template-line', { hasText: title });

async function go(hash: string, of = page): Promise<void> {
  await of.goto(`chrome-extension://${extension.id}/workspace.html#templates${hash}`);
}

/** What the picker of a page shows for a search. */
async function readPicker(query: string): Promise<Page> {
  const tab = await extension.context.newPage();
  await tab.goto(demo.url);
  await tab.locator('.m-badge').first().waitFor();
  await openCard(tab, '#message-3');
  await tab.keyboard.press('KeyR');
  await tab.locator('.m-picker').waitFor();
  await tab.keyboard.type(query);
  return tab;
}

const inPack = async (id: string) => {
  const pack = (await ask(page, 'pack.read', { id: 'maison-tamarin' })) as {
    templates: { id: string; folder: string }[];
  };
  return pack.templates.find((one) => one.id === id);
};

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  demo = await serveDemo();
  extension = await launchExtension({ language: 'fr' });
  await extension.switchOn('127.0.0.1');
  page = await extension.open('workspace.html#templates');
});

test.afterAll(async () => {
  await extension?.close();
  await demo?.stop();
});

test('a wording is changed, shown filled in, and the picker of a page has it', async () => {
  await go('?id=retard');
  await pen().fill(words);
  await expect(page.locator('.w-variant-text').first()).toContainText('Bonjour Marie, votre colis repart demain');
  await expect(page.locator('.w-template-title')).toContainText('non enregistré');
  await save().click();
  await expect(toast()).toContainText('« Retard de livraison » enregistré');
  await expect(page.locator('.w-template-title')).toContainText('modifié ici');
  const tab = await readPicker('retard de livraison');
  await expect(tab.locator('.m-picker-text')).toContainText('atelier bleu');
  await tab.close();
});

test('the tone check reads the wording; a remark is mended with one click', async () => {
  await pen().fill('Bonjour {{ first_name }},\nnous vous répondons au plus vite.');
  await page.getByRole('button', { name: /Remplacer par « sous un jour ouvré »/ }).click();
  await expect(pen()).toHaveValue(/répondons sous un jour ouvré\./);
  await page.getByRole('button', { name: 'Abandonner' }).click();
  await expect(pen()).toHaveValue(words);
});

test('a mistake is told with its place and keeps it from being saved', async () => {
  await pen().fill('Bonjour,\nvoici {{ first_name');
  await expect(page.locator('.w-template-problems')).toContainText('Ligne 2, colonne 7');
  await expect(pen()).toHaveAttribute('aria-invalid', 'true');
  await expect(save()).toBeDisabled();
  await page.getByRole('button', { name: 'Y aller' }).click();
  await expect(pen()).toBeFocused();
  expect(await pen().evaluate((el: HTMLTextAreaElement) => el.selectionStart)).toBe('Bonjour,\nvoici '.length);
});

test('what is not saved outlives its tab, and says so', async () => {
  await pen().fill('Bonjour, texte en cours');
  await expect(save()).toBeEnabled();
  await page.close();
  page = await extension.open('workspace.html#templates?id=retard');
  await expect(pen()).toHaveValue('Bonjour, texte en cours');
  await expect(page.locator('.m-banner')).toContainText('n’étaient pas enregistrées');
  await page.getByRole('button', { name: 'Abandonner' }).click();
  await expect(pen()).toHaveValue(words);
});

test('the second of two windows is told, and nothing is lost', async () => {
  await pen().fill('Bonjour, écrit dans la première fenêtre');
  const second = await extension.open('workspace.html#templates?id=retard');
  await pen(second).fill('Bonjour, écrit dans la seconde fenêtre');
  await save(second).click();
  await expect(toast(second)).toContainText('enregistré');
  await save().click();
  await expect(page.locator('.m-banner').last()).toContainText('enregistré ailleurs');
  await expect(pen()).toHaveValue(/première/);
  await page.getByRole('button', { name: 'Enregistrer la mienne' }).click();
  await expect(toast()).toContainText('enregistré');
  await second.close();
  await page.getByRole('tab', { name: 'Historique' }).click();
  await expect(page.locator('.w-history-line')).toHaveCount(3);
  await expect(page.locator('.w-diff del')).toContainText('seconde');
});

test('an earlier wording is put back, and that is undone', async () => {
  await page.locator('.w-history-line').nth(1).click();
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await expect(toast()).toContainText('de nouveau en service');
  await page.getByRole('tab', { name: 'Textes' }).click();
  await expect(pen()).toHaveValue(words);
  await undo().click();
  await expect(pen()).toHaveValue(/première/);
  await page.getByRole('button', { name: 'Plus d’actions' }).click();
  await page.getByRole('menuitem', { name: 'Revenir à la version du pack' }).click();
  await expect(page.locator('.w-template-title')).not.toContainText('modifié ici');
});

test('a private copy is for the person alone, and in the picker all the same', async () => {
  await page.getByRole('button', { name: 'Plus d’actions' }).click();
  await page.getByRole('menuitem', { name: 'En faire ma copie privée' }).click();
  await expect(page.locator('.w-template-title')).toContainText('moi seulement');
  const id = new URL(page.url().replace('#templates', '')).searchParams.get('id') ?? '';
  expect(await inPack(id)).toBeUndefined();
  const tab = await readPicker('copie retard');
  await expect(tab.locator('[role=option]').first()).toContainText('(copie)');
  await tab.close();
  await page.getByLabel('Pour moi seulement').uncheck();
  await save().click();
  await expect(page.locator('.w-template-title')).toContainText('ajouté ici');
  expect(await inPack(id)).toBeDefined();
  await page.getByRole('button', { name: 'Plus d’actions' }).click();
  await page.getByRole('menuitem', { name: 'Supprimer' }).click();
  await expect(toast()).toContainText('supprimé');
  await expect(line('(copie)')).toHaveCount(0);
});

test('several are moved at once, by keyboard, and moved back', async () => {
  await go('');
  await page.getByRole('button', { name: 'Sélectionner', exact: true }).click();
  await page.getByLabel('Sélectionner le dossier Commandes').press('Space');
  await expect(page.locator('.w-bulk')).toContainText('6 sélectionnés');
  await page.locator('.w-bulk').getByRole('button', { name: 'Modifier' }).press('Enter');
  await page.keyboard.press('Enter');
  await page.locator('.w-bulk-form input').fill('Boutique / Colis');
  await page.keyboard.press('Enter');
  await expect(toast()).toContainText('6 modèles modifiés');
  expect((await inPack('retard'))?.folder).toBe('Boutique/Colis');
  await undo().click();
  await expect.poll(async () => (await inPack('retard'))?.folder).toBe('Commandes');
  await page.getByRole('button', { name: 'Terminer' }).click();
});

test('a template of the pack that was removed is brought back from the list of those', async () => {
  await go('?id=retard');
  await page.getByRole('button', { name: 'Plus d’actions' }).click();
  await page.getByRole('menuitem', { name: 'Supprimer' }).click();
  await page.getByRole('link', { name: 'Supprimés (1)' }).click();
  expect(await inPack('retard')).toBeUndefined();
  await page.getByRole('button', { name: 'Remettre Retard de livraison' }).click();
  await expect.poll(async () => (await inPack('retard'))?.folder).toBe('Commandes');
});

test('a folder is renamed with F2', async () => {
  await page.locator('.w-folder', { hasText: 'Commandes' }).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Achats');
  await page.keyboard.press('Enter');
  await expect(page.locator('.w-folder', { hasText: 'Achats' })).toBeVisible();
  await undo().click();
  await expect(page.locator('.w-folder', { hasText: 'Commandes' })).toBeVisible();
});

test('a starred template is found among the favourites', async () => {
  await page.locator('input[data-search]').fill('remboursement');
  await line('Remboursement')
    .first()
    .getByRole('button', { name: /^Favori/ })
    .click();
  await page.locator('input[data-search]').fill('');
  await page.getByRole('button', { name: 'Favoris seulement' }).click();
  await expect(page.locator('.w-template-line')).toHaveCount(1);
  await page.getByRole('button', { name: 'Favoris seulement' }).click();
});

test('a text kept from a page becomes a private template, its names variables', async () => {
  const opening = extension.context.waitForEvent('page');
  await ask(page, 'templates.keepText', { text: 'Bonjour Marie,\nla boutique rouvre lundi. À bientôt Marie.' });
  const form = await opening;
  await expect(form.locator('pre')).toContainText('Bonjour {{ first_name }},');
  await form.getByLabel('Titre').fill('Réouverture');
  await form.getByRole('button', { name: 'Enregistrer le modèle' }).click();
  await expect(form.locator('.w-template-title')).toContainText('Réouverture');
  await expect(form.locator('.w-template-title')).toContainText('moi seulement');
  await form.close();
});

test('a template used too little says so; its uses open in the log', async () => {
  const item = {
    id: 'used',
    network: 'facebook',
    kind: 'comment',
    text: 'Où est mon colis ?',
    author: { id: 'lea', name: 'Léa', handle: null, profileUrl: null },
    permalink: null,
    publishedAt: null,
    parentId: null,
    depth: 0,
    isOwn: false,
  } as const;
  const templateRef = { packId: 'maison-tamarin', templateId: 'merci', lang: 'fr' };
  const common: Omit<InputOf<'log.attempt'>, 'action'> = {
    network: 'facebook',
    item,
    rules: [],
    toneBefore: [],
    handleMs: 30_000,
  };
  await ask(page, 'log.attempt', { ...common, action: 'reply', outcome: 'sent', templateRef });
  await ask(page, 'log.attempt', { ...common, action: 'note', outcome: 'done' });
  await go('?id=merci&tab=use');
  await expect(page.locator('.w-uses')).toContainText('Trop peu pour conclure');
  await page.locator('.w-uses a').first().click();
  await expect(page.getByRole('grid').locator('tbody tr')).toHaveCount(1);
  await expect(page.locator('.w-filters')).toContainText('Écrit avec « Merci pour un compliment »');
});
