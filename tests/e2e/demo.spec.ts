import { expect, type Page, test } from '@playwright/test';
import { readLog } from '../browser/read-log';
import { stageDemo } from '../browser/stage-demo';
import { stopWorker } from '../browser/stop-worker';

const stage = stageDemo();

async function openCard(page: Page, message: string): Promise<void> {
  await page.locator(message).scrollIntoViewIfNeeded();
  await page.locator(message).hover();
  await page.keyboard.press('Alt+KeyM');
  await page.locator('.m-card').waitFor();
}

test('the page does not move by a pixel when the badges appear', async () => {
  const page = await stage.extension.context.newPage();
  await page.goto('about:blank');
  await page.goto(stage.demo.url);
  const boxes = () =>
    page.locator('.message').evaluateAll((all) => all.map((el) => JSON.stringify(el.getBoundingClientRect())));
  const before = await boxes();
  await page.locator('.m-badge').first().waitFor();
  expect(await boxes()).toEqual(before);
  await page.close();
});

test('a badge never floats over the site’s sticky header', async () => {
  const page = await stage.open();
  await page.mouse.wheel(0, 215);
  await expect
    .poll(() =>
      page.locator('.m-badge').evaluateAll((all) => all.filter((el) => el.getBoundingClientRect().top < 44).length),
    )
    .toBe(0);
  await page.close();
});

test('what the site draws again keeps its badge on the right comment', async () => {
  const page = await stage.open();
  await openCard(page, '#message-4');
  await expect(page.locator('.m-card')).toContainText('Insulte');
  await page.keyboard.press('Escape');
  // The list gives the element to another comment, as virtual lists do.
  await page.locator('#message-4').evaluate((el) => {
    el.id = 'message-400';
    el.querySelector('.author')!.textContent = 'Quelqu’un';
    el.querySelector('.message-body')!.textContent = 'Merci beaucoup, très belle boutique';
  });
  await openCard(page, '#message-400');
  await expect(page.locator('.m-card')).toContainText('Quelqu’un');
  await expect(page.locator('.m-card')).not.toContainText('Insulte');
  await page.close();
});

test('an attack in words no list has as a turn of phrase is read, and the card says from which words and why it stands', async () => {
  const page = await stage.open();
  await page.locator('#message-8').evaluate((el) => {
    el.id = 'message-800';
    el.querySelector('.message-body')!.textContent = 'Des femmes en burkini dans l’eau, c’est de l’eau sale, dehors';
  });
  await openCard(page, '#message-800');
  const card = page.locator('.m-card');
  await expect(card).toContainText('Propos haineux');
  await expect(card.locator('mark').first()).toBeVisible();
  expect(await card.locator('mark').allTextContents()).toContain('burkini');
  await card.locator('.m-finding summary').click();
  await expect(card).toContainText('Se lit comme une attaque contre un groupe');
  await expect(card).toContainText('un groupe est attaqué, et personne n’est cité');
  await page.close();
});

test('the card goes through the queue by keyboard and gives the focus back', async () => {
  const page = await stage.open();
  await page.keyboard.press('Alt+KeyJ');
  const card = page.locator('.m-card');
  await expect(card).toContainText('Léa Dupont');
  await page.keyboard.press('Alt+KeyJ');
  await expect(card).toContainText('Marc Lenoir');
  await page.keyboard.press('Alt+KeyK');
  await expect(card).toContainText('Léa Dupont');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.close();
});

test('a note and a hand-over are in the log, and can be undone', async () => {
  const page = await stage.open();
  await openCard(page, '#message-11');
  await page.keyboard.press('KeyH');
  await expect(page.locator('.m-toast')).toContainText('Transmis');
  await readLog(stage.extension, (rows) =>
    rows.some(({ action, outcome }) => action === 'hand-over' && outcome === 'done'),
  );
  await page.locator('.m-toast button', { hasText: 'Annuler' }).click();
  await readLog(stage.extension, (rows) => !rows.some(({ action }) => action === 'hand-over'));
  await page.close();
});

test('the background may be stopped between click and log: nothing is lost', async () => {
  const page = await stage.open();
  await openCard(page, '#message-6');
  await stopWorker(stage.extension);
  await page.keyboard.press('KeyF');
  await readLog(stage.extension, (rows) =>
    rows.some(({ action, item }) => action === 'flag' && item?.author.name === 'Gains Faciles'),
  );
  await page.close();
});

test('an editor that disappears while the reply goes in: a clear word, and the text on the clipboard', async () => {
  const page = await stage.open();
  await stage.extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    new MutationObserver(() => document.querySelector('.reply-box')?.remove()).observe(document.body, {
      subtree: true,
      childList: true,
    });
  });
  await openCard(page, '#message-3');
  await page.keyboard.press('KeyR');
  await page.locator('.m-picker-text', { hasText: 'Marc' }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.locator('.m-toast')).toContainText('presse-papiers', { timeout: 15_000 });
  const [line] = await readLog(stage.extension, (rows) => rows[0]?.outcome === 'failed');
  expect(line?.failure).toMatch(/editor-/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Marc');
  await page.close();
});

test('“send anyway” after a hold is the person’s own choice, and is logged', async () => {
  const page = await stage.open();
  const field = page.locator('#new-message textarea');
  await field.click();
  await page.keyboard.type('Appelez-moi au 06 12 34 56 78');
  await page.locator('.m-bar', { hasText: 'à corriger' }).waitFor();
  await page.locator('#new-message .send').click();
  const guard = page.locator('.m-dialog');
  await expect(guard).toContainText('06 12 34 56 78');
  await expect(page.locator('#thread')).not.toContainText('06 12 34 56 78');
  await guard.locator('button', { hasText: 'Envoyer quand même' }).click();
  await expect(page.locator('#thread')).toContainText('06 12 34 56 78');
  const log = await readLog(stage.extension, (rows) =>
    rows.some(({ comment, outcome }) => comment.includes('06 12') && outcome === 'sent'),
  );
  expect(log.find(({ comment }) => comment.includes('06 12'))?.sentAnyway).toBe(true);
  await page.close();
});

test('a “/” alone on its line calls the templates, and the reply takes its place', async () => {
  const page = await stage.open();
  const field = page.locator('#new-message textarea');
  await field.click();
  await page.keyboard.type('Bonjour et/ou bonsoir');
  await expect(page.locator('.m-picker')).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await page.locator('.m-picker').waitFor();
  await page.keyboard.type('merci');
  await page.locator('.m-picker-text').waitFor();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(/^Bonjour et\/ou bonsoir\n[^/]{10}/);
  await page.close();
});

test('what happened outside the page is logged by hand, from the page', async () => {
  const page = await stage.open();
  await page.keyboard.press('Alt+KeyL');
  await page.locator('.m-form textarea').fill('Appel de Marc, remboursé');
  await page.locator('.m-form button[type="submit"]').click();
  await readLog(stage.extension, (rows) => rows.some(({ comment }) => comment === 'Appel de Marc, remboursé'));
  await page.close();
});

test('a selected text gets the same card', async () => {
  const page = await stage.open();
  await page.locator('h1').evaluate((el) => {
    el.textContent = 'Espèce d’abruti';
    getSelection()?.selectAllChildren(el);
  });
  await page.keyboard.press('Alt+KeyM');
  await expect(page.locator('.m-card')).toContainText('Insulte');
  await page.close();
});

test('the site itself does not hear what is typed into Moderato', async () => {
  const page = await stage.open();
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => document.body.append(`heard ${event.key}`));
  });
  await openCard(page, '#message-3');
  await page.keyboard.press('KeyR');
  await page.locator('.m-picker').waitFor();
  await page.keyboard.type('colis');
  await expect(page.locator('body')).not.toContainText('heard c');
  await page.close();
});

test('the overlay is dark where the person’s system is', async () => {
  const page = await stage.open();
  const colour = () =>
    page
      .locator('.m-badge')
      .first()
      .evaluate((el) => getComputedStyle(el).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await colour();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(light).toBe('rgb(255, 255, 255)');
  expect(await colour()).not.toBe(light);
  await page.close();
});

test('an unreadable settings record is set aside, and everything still works', async () => {
  const settings = await stage.extension.open('popup.html');
  await settings.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, sites: 'broken', me: { name: 'Camille', signature: '' } } }),
  );
  await settings.reload();
  await expect(settings.locator('body')).toContainText('mis de côté');
  const kept = await settings.evaluate(
    async () => (await chrome.storage.local.get('settings.setAside'))['settings.setAside'],
  );
  expect(kept).toMatchObject({ sites: 'broken' });
  const read = await settings.evaluate(() => chrome.runtime.sendMessage({ verb: 'settings.read', input: {} }));
  expect(read.data.settings.me.name).toBe('Camille');
  await settings.close();
});

declare const chrome: {
  storage: { local: { set(values: unknown): Promise<void>; get(key: string): Promise<Record<string, unknown>> } };
  runtime: { sendMessage(message: unknown): Promise<{ data: { settings: { me: { name: string } } } }> };
};
