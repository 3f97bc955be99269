import { expect, type Page, test } from '@playwright/test';
import type { RuleLayer } from '@/utils/charter/rule-layer';
import type { PackLayer } from '@/utils/packs/pack-layer';
import type { Pack } from '@/utils/packs/schema';
import { type Demo, serveDemo } from '../../scripts/demo/serve-demo';
import { type Extension, launchExtension } from '../browser/launch-extension';
import { openCard } from '../browser/open-card';
import { ask } from './pages/seed-log';

const packId = 'maison-tamarin';
let demo: Demo;
let member: Extension;
let lead: Extension;
let desk: Page;

const readRules = async () =>
  ((await ask(desk, 'rules.read', { packId })) as { layer: RuleLayer }).layer.rules.map(({ id, tests }) => ({
    id,
    tests,
  }));
const readLayer = async (of = desk) =>
  (await ask(of, 'layer.read', { packId })) as { layer: PackLayer; published: Pack };
const toast = (of = desk) => of.locator('.m-toast').last();

/** What a page put on the clipboard. */
const readCopied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function open(text: string, of = desk, id = lead.id): Promise<void> {
  await of.goto(`chrome-extension://${id}/workspace.html#review`);
  await of.getByLabel('Lien ou texte').fill(text);
  await of.getByRole('button', { name: 'Ouvrir', exact: true }).click();
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  demo = await serveDemo();
  member = await launchExtension({ language: 'fr' });
  lead = await launchExtension({ language: 'fr' });
  // An action that waits for ever is told by its own line.
  for (const { context } of [member, lead]) context.setDefaultTimeout(20_000);
  await member.switchOn('127.0.0.1');
  await member.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await lead.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  desk = await lead.open('workspace.html#review');
});

test.afterAll(async () => {
  await member?.close();
  await lead?.close();
  await demo?.stop();
});

test('“this is wrong” becomes an exception the lead takes with one click, and can take back', async () => {
  const page = await member.context.newPage();
  await page.goto(demo.url);
  await page.locator('.m-badge').first().waitFor();
  await openCard(page, '#message-4');
  await page.locator('.m-card summary').first().click();
  const wrong = page.getByRole('button', { name: 'C’est une erreur' });
  const reminder = page.getByRole('button', { name: /Rappel de la charte/ });
  await expect(reminder).toBeVisible();
  await wrong.first().click();
  // Nothing is left to answer; taken back, the mark and its reply are there again.
  await expect(reminder).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(reminder).toBeVisible();
  await page.locator('.m-card summary').first().click();
  await wrong.first().click();
  await page.getByRole('button', { name: 'Proposer au responsable' }).last().click();
  const dialog = page.locator('.m-dialog');
  const comment = dialog.getByLabel('Le commentaire, tel qu’il sera envoyé');
  await expect(comment).toHaveValue(/vraiment des abrutis/);
  const whole = await comment.inputValue();
  await comment.fill('Bonjour');
  await expect(dialog).toContainText('Les mots marqués doivent rester');
  await comment.fill(whole.replace(/\.$/, ''));
  await dialog.getByLabel(/Un mot pour le responsable/).fill('C’est une citation.');
  await dialog.getByRole('button', { name: 'Préparer la proposition' }).click();
  await dialog.getByRole('button', { name: /Copier/ }).click();
  await expect(dialog).toContainText('Copié');
  const text = await readCopied(page);
  await page.close();

  await open(text);
  await expect(desk.locator('.w-somebody')).toContainText('Le commentaire d’une personne');
  await expect(desk.locator('.w-note')).toContainText('citation');
  await expect(desk.locator('.w-item')).toContainText('peut être repris tel quel');
  await desk.getByRole('button', { name: 'Accepter' }).click();
  await expect(toast()).toContainText('Repris dans le brouillon');
  const rules = await readRules();
  expect(rules).toHaveLength(1);
  expect(JSON.stringify(rules[0]?.tests)).toContain('vraiment des abrutis"');
  await toast().getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(async () => (await readRules()).length).toBe(0);
  await desk.getByRole('button', { name: 'Refuser', exact: true }).click();
  await desk.getByLabel('Un mot pour l’auteur').fill('Une autre fois');
  await desk.getByRole('button', { name: 'Refuser cette proposition' }).click();
  await desk.getByRole('link', { name: 'Toutes les propositions' }).click();
  await expect(desk.locator('.w-review-line')).toContainText('Une autre fois');
});

test('“not for this team” is offered to the lead, too', async () => {
  const page = await member.context.newPage();
  await page.goto(demo.url);
  await page.locator('#message-3 > .reply').click();
  await page.locator('#message-3 [contenteditable]').click();
  await page.locator('.m-bar').waitFor();
  await page.keyboard.type('Bonjour Marc, VOTRE COLIS ARRIVE demain. Nous revenons vers vous ce soir.');
  await page.locator('.m-meter', { hasText: 'remarque' }).waitFor();
  await page.keyboard.press('Alt+KeyT');
  await page.getByRole('button', { name: 'Pas pour cette équipe' }).click();
  await page.getByRole('button', { name: 'Proposer au responsable' }).click();
  await page.getByRole('button', { name: 'Préparer la proposition' }).click();
  await page.getByRole('button', { name: /Copier/ }).click();
  await expect(page.locator('.m-dialog')).toContainText('Copié');
  await open(await readCopied(page));
  await page.close();
  await desk.getByRole('button', { name: 'Accepter' }).click();
  await expect(toast()).toContainText('Repris');
  await expect.poll(async () => (await readLayer()).layer.tone?.accept?.length).toBe(1);
});

test('a wording is edited by the lead before it is taken; a second time it is there already', async () => {
  const { published } = await readLayer();
  const template = published.templates[0]!;
  const wording = template.variants[0]!;
  const page = await member.open('workspace.html#today');
  await ask(page, 'templates.save', {
    packId,
    changes: [
      {
        id: template.id,
        before: { template, private: false },
        after: {
          template: { ...template, variants: [{ ...wording, body: 'Bonjour, merci.' }, ...template.variants.slice(1)] },
          private: false,
        },
      },
    ],
  });
  await page.goto(`chrome-extension://${member.id}/workspace.html#templates?id=${template.id}`);
  await page.getByRole('button', { name: 'Plus d’actions' }).click();
  await page.getByRole('menuitem', { name: 'Proposer au responsable' }).click();
  await page.getByRole('button', { name: 'Préparer la proposition' }).click();
  await page.getByRole('button', { name: /Copier/ }).click();
  await expect(page.locator('.m-dialog')).toContainText('Copié');
  const text = await readCopied(page);
  await page.close();

  await open(text);
  await expect(desk.locator('.w-item ins').first()).toBeVisible();
  await desk.getByRole('button', { name: 'Modifier' }).click();
  await desk.locator('.w-item textarea').fill('Bonjour, un grand merci.');
  await desk.getByRole('button', { name: 'Terminé' }).click();
  await expect(desk.locator('.w-item')).toContainText('modifié ici');
  await desk.getByRole('button', { name: 'Accepter' }).click();
  const readBody = async () => {
    const { layer } = await readLayer();
    return layer.templates.find(({ id }) => id === template.id)?.variants[0]?.body;
  };
  // An earlier “Repris” may still be shown: what is in the draft tells.
  await expect.poll(readBody).toBe('Bonjour, un grand merci.');
  await expect(toast()).toContainText('Repris');
});

test('what is no proposal is refused in words', async () => {
  await open('https://exemple.test/#rien');
  await expect(desk.locator('.m-banner')).toContainText('Ce n’est pas une proposition');
});

test('a draft goes to its reviewer, who comments and edits it, and comes back approved', async () => {
  await desk.goto(`chrome-extension://${lead.id}/workspace.html#review?view=submit`);
  await desk.getByLabel('Relecture par').fill('Inès');
  await desk.getByRole('button', { name: /Confier/ }).click();
  await desk.getByRole('button', { name: /Copier/ }).click();
  await expect(toast()).toContainText('Copié');
  const sent = await readCopied(desk);

  const page = await member.open('workspace.html#review');
  await open(sent, page, member.id);
  await page
    .getByRole('button', { name: /^Ajouter un commentaire/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: /^Commenter/ }).fill('Plus chaleureux ?');
  await page.getByRole('button', { name: 'Commenter', exact: true }).click();
  await expect(page.locator('.w-comment')).toContainText('Plus chaleureux');
  const card = page.locator('.w-item', { has: page.locator('ins', { hasText: 'grand merci' }) });
  await card.getByRole('button', { name: 'Modifier' }).click();
  const text = page.getByLabel('Formulation (1)');
  await text.fill('Bonjour, un très grand merci.');
  await text.blur();
  await expect(page.locator('.w-item', { hasText: 'modifié ici' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Approuver' }).click();
  await page.getByRole('button', { name: /Copier/ }).click();
  await expect(toast(page)).toContainText('Copié');
  const back = await readCopied(page);
  await page.close();

  await open(back);
  await expect(desk.locator('.w-head')).toContainText('approuvé par Inès');
  await expect(desk.locator('.w-comment')).toContainText('Plus chaleureux');
  await desk.getByRole('button', { name: 'Accepter' }).click();
  await expect.poll(async () => JSON.stringify((await readLayer()).layer.templates)).toContain('un très grand merci');
  await expect(toast()).toContainText('Repris');
});
