import { expect, type Page, test } from '@playwright/test';
import type { Verdict } from '@/utils/charter/schema';
import { type Extension, launchExtension } from '../browser/launch-extension';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; data: never }> };
};

let extension: Extension;
let page: Page;

const comments = [
  'Bonjour, profitez du code parrainage ZOUBIDA pour dix euros.',
  'Merci pour la réponse, très belle équipe.',
  'Le parrainage existe-t-il encore chez vous ?',
  'Ma commande est arrivée ce matin.',
  'Mon code parrainage : KIWI. Dix euros offerts.',
  'À quelle heure ouvrez-vous le samedi ?',
];

const itemOf = (text: string, at: number) => ({
  id: `c${at}`,
  network: 'facebook',
  kind: 'comment',
  text,
  author: { id: `a${at}`, name: `Ami ${at}`, handle: null, profileUrl: null },
  permalink: null,
  publishedAt: null,
  parentId: null,
  depth: 0,
  isOwn: false,
});

async function call<Data>(verb: string, input: unknown): Promise<Data> {
  const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), { verb, input });
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  return answer.data;
}

/** Ids of the rules that mark a text now. */
async function rulesOn(text: string, host = 'www.facebook.com'): Promise<string[]> {
  const { verdicts } = await call<{ verdicts: Verdict[] }>('items.check', {
    page: { host, url: `https://${host}/`, network: 'facebook' },
    items: [itemOf(text, 900)],
  });
  return verdicts[0]!.violations.map(({ ruleId }) => ruleId);
}

const seenCount = async () => (await call<{ count: number }>('seen.count', {})).count;
const toast = () => page.locator('.m-toast').last();
const save = () => page.getByRole('button', { name: 'Enregistrer la règle' });
const figure = (name: string) => page.locator('.w-seen-figures > div', { hasText: name }).locator('dd');

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  extension = await launchExtension({ language: 'fr' });
  page = await extension.open('workspace.html#charter');
  await call('items.check', {
    page: { host: 'www.facebook.com', url: 'https://www.facebook.com/', network: 'facebook' },
    items: comments.map(itemOf),
  });
});

test.afterAll(async () => {
  await extension?.close();
});

test('comments checked are remembered, but not the team’s own nor those of the practice page', async () => {
  await expect.poll(seenCount).toBe(comments.length);
  await rulesOn('Un commentaire pour s’exercer', 'practice');
  await call('items.check', {
    page: { host: 'www.facebook.com', url: 'https://www.facebook.com/', network: 'facebook' },
    items: [{ ...itemOf('Notre propre réponse', 901), isOwn: true }, itemOf('Encore un, pour voir', 902)],
  });
  await expect.poll(seenCount).toBe(comments.length + 1);
});

test('a new rule shows at once what it would have marked', async () => {
  await page.getByRole('link', { name: 'Nouvelle règle' }).click();
  await page.getByLabel('Nom dans les fichiers').fill('parrainage');
  await page.getByLabel('Catégorie').first().selectOption('advertising');
  await page.getByLabel('Un par ligne').fill('parrainage');
  await expect(figure('relevés')).toHaveText('3');
  await expect(page.locator('[data-list="added"] mark').first()).toHaveText('parrainage');
  await page.getByLabel('Un par ligne').fill('code parrainage');
  await expect(figure('relevés')).toHaveText('2');
});

test('an example that does not hold keeps it from being saved', async () => {
  await page.locator('[data-add="fr-match"]').click();
  await expect(page.locator('.w-rule-test input')).toBeFocused();
  await page.keyboard.type('Utilisez mon code de parrain');
  await expect(page.locator('.w-rule-test[data-state="fails"]')).toHaveCount(1);
  await expect(page.locator('.w-rule-problems')).toContainText('exemple');
  await expect(save()).toBeDisabled();
  await page.locator('.w-rule-test input').fill('Utilisez mon code parrainage');
  await expect(page.locator('.w-rule-test[data-state="holds"]')).toHaveCount(1);
  await page.locator('[data-add="fr-pass"]').click();
  await expect(page.locator('.w-rule-test input').last()).toBeFocused();
  await page.keyboard.type('Avez-vous un parrainage ?');
  await expect(save()).toBeEnabled();
});

test('a pattern that cannot be read, or marks nearly everything, says so', async () => {
  const kind = page.getByLabel('Genre de condition').first();
  await kind.selectOption('regex');
  await page.getByLabel('Motif').fill('code (');
  await expect(page.locator('.w-rule-problems')).toContainText('caractère');
  await page.getByLabel('Motif').fill('e|a');
  await expect(page.locator('.w-rule-problems')).toContainText('presque toujours vraie');
  await expect(save()).toBeDisabled();
  await kind.selectOption('terms');
  await page.getByLabel('Un par ligne').fill('code parrainage');
});

test('once saved, the engine uses it; switched off, it does not; both can be undone', async () => {
  const text = 'Prenez mon code parrainage';
  expect(await rulesOn(text)).not.toContain('parrainage');
  await save().click();
  await expect(toast()).toContainText('Enregistrée');
  expect(await rulesOn(text)).toContain('parrainage');
  await page.getByRole('button', { name: 'Désactiver' }).click();
  await expect(toast()).toContainText('désactivée');
  expect(await rulesOn(text)).not.toContain('parrainage');
  await toast().getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => rulesOn(text)).toContain('parrainage');
});

test('a rule of the pack is changed here and goes back to the pack’s version', async () => {
  await page.goto(`${page.url().split('#')[0]}#charter?rule=insultes`);
  await page.getByRole('tab', { name: 'JSON' }).click();
  const json = page.getByLabel('La règle en JSON');
  const written = await json.inputValue();
  await json.fill(written.replace('"when": {', '"when": {"oops": 1, '));
  await expect(page.locator('.w-rule-problems').first()).toContainText('oops');
  await expect(save()).toBeDisabled();
  await json.fill(
    written.replace('"category": "insult",\n  "when"', '"category": "insult",\n  "severity": 1,\n  "when"'),
  );
  await save().click();
  await expect(toast()).toContainText('Enregistrée');
  const revert = page.getByRole('button', { name: 'Revenir à la version du pack' });
  await revert.click();
  await expect(toast()).toContainText('rétablie');
  await expect(revert).toBeHidden();
});

test('a mark called wrong becomes an exception of its rule', async () => {
  const text = 'Mon roman « Un gros con heureux » sort demain.';
  await call('charter.dispute', { ruleId: 'insultes', text, words: ['gros con'] });
  await page.goto(`${page.url().split('#')[0]}#charter?view=disputes`);
  await page.reload();
  await page.getByRole('button', { name: 'Ajouter en exception' }).click();
  await expect(page.getByLabel('Un par ligne')).toHaveValue('Un gros con heureux');
  await expect(page.locator('.w-rule-disputed')).toHaveAttribute('data-state', 'holds');
  await save().click();
  await expect(toast()).toContainText('Enregistrée');
  expect(await rulesOn('Je relis « Un gros con heureux ».')).not.toContain('insultes');
  expect(await rulesOn('Votre vendeur est un gros con.')).toContain('insultes');
});

test('rules of AutoModerator are shown before they are written', async () => {
  await page.goto(`${page.url().split('#')[0]}#charter?view=import`);
  await page
    .getByLabel('Règles AutoModerator (YAML)')
    .fill(
      [
        'title+body (includes-word): [zorglub, "free zorglubs"]',
        'action: remove',
        'action_reason: Zorglub',
        '---',
        'body: promo',
        'author:',
        '  account_age: "< 2 days"',
        'action: filter',
        '---',
        'reports: 3',
        'action: remove',
        '---',
        '~body: [bonjour]',
        'action: filter',
      ].join('\n'),
    );
  await expect(page.locator('.w-import-notice').first()).toContainText('account_age');
  await expect(page.locator('[data-left]')).toContainText('reports');
  expect(await rulesOn('Achetez des zorglub')).toEqual([]);
  await page.getByLabel('Reprendre la ligne 5').uncheck();
  await page.getByRole('button', { name: 'Ajouter 2 règles' }).click();
  await expect(toast()).toContainText('2 règles ajoutées. Dont 1 désactivée');
  expect(await rulesOn('Achetez des zorglub')).toEqual(['auto.zorglub']);
  expect(await rulesOn('Une promo')).toEqual([]);
});

test('what was seen can be forgotten, and is then no longer kept', async () => {
  await page.goto(`${page.url().split('#')[0]}#privacy`);
  await page.getByRole('switch', { name: 'Garder les commentaires vus' }).click();
  await page.getByRole('button', { name: 'Les oublier maintenant' }).click();
  await expect(toast()).toContainText('oubliés');
  await rulesOn('Un de plus');
  await expect.poll(seenCount).toBe(0);
});
