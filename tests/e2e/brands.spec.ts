import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { callExtension } from '../browser/call-extension';
import { type Extension, grantHost, launchExtension, requestHost } from '../browser/launch-extension';
import { openCard } from '../browser/open-card';
import { readLog } from '../browser/read-log';
import { makeBrandPack, type PackServer, servePacks } from '../browser/serve-packs';

declare const chrome: { tabs: { query(about: { url: string }): Promise<{ id?: number; url?: string }[]> } };

let extension: Extension;
let server: PackServer;
let own: Page;

const lune = makeBrandPack('lune', 'Maison Lune', '@maison_lune');
const soleil = makeBrandPack('soleil', 'Atelier Soleil', '@atelier_soleil');
const saved = readFileSync('tests/fixtures/sites/x/thread--quote-fr.html', 'utf8');
/** The angry comment of the saved thread. */
const angry = 'article:has-text("une honte")';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  server = await servePacks();
  extension = await launchExtension({ language: 'fr' });
  await grantHost(extension.context, extension.id, '127.0.0.1');
  await extension.switchOn('x.com');
  own = await extension.open('workspace.html');
  await requestHost(own, '127.0.0.1');
  for (const pack of [lune, soleil]) {
    await server.publish(pack);
    const answer = await callExtension(own, 'subscription.add', { link: await server.link(pack), mode: 'automatic' });
    expect(answer).toEqual({ ok: true, packId: pack.id });
  }
});

test.afterAll(async () => {
  await extension?.close();
  await server?.stop();
});

/** The saved thread as the account that is logged in sees it. */
async function openThread(account: string): Promise<Page> {
  const page = await extension.context.newPage();
  const html = saved.replaceAll('atelier_lise', account);
  await page.route('https://x.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(`https://x.com/${account}/status/1934000000000000002`);
  await page.locator('.m-badge').first().waitFor();
  return page;
}

/** Titles the picker offers for the open card. */
async function listOffered(page: Page): Promise<string[]> {
  await page.keyboard.press('KeyR');
  await page.locator('.m-picker').waitFor();
  await expect(page.locator('.m-picker [role="option"]').first()).toBeVisible();
  const titles = await page.locator('.m-picker [role="option"]').allInnerTexts();
  await page.keyboard.press('Escape');
  return titles;
}

test('the page’s account says for which brand one answers; only its templates and articles are offered', async () => {
  for (const [account, brand, other] of [
    ['maison_lune', 'Maison Lune', 'Atelier Soleil'],
    ['Atelier_Soleil', 'Atelier Soleil', 'Maison Lune'],
  ] as const) {
    const page = await openThread(account);
    await openCard(page, angry);
    await expect(page.locator('.m-card-head')).toContainText(brand);
    await expect(page.locator('.m-brand-ask')).toHaveCount(0);
    const titles = await listOffered(page);
    expect(titles.join('\n')).toContain(brand);
    expect(titles.join('\n')).not.toContain(other);
    expect(titles.join('\n')).not.toContain('Tamarin');
    await page.close();
  }
});

test('a page cannot fill a template of another brand', async () => {
  const page = { host: 'x.com', url: 'https://x.com/', network: 'x' as const, account: 'maison_lune' };
  const input = {
    templateId: 'late',
    packId: 'soleil',
    page,
    answers: {},
    item: null,
    network: 'x' as const,
    language: 'fr' as const,
    register: null,
  };
  await expect(callExtension(own, 'templates.render', input)).rejects.toThrow('template-missing');
  const filled = await callExtension(own, 'templates.render', { ...input, packId: 'lune' });
  expect(filled.text + filled.preview).toContain('Maison Lune');
});

test('an account nobody named is asked for once, quietly; the answer is kept and can be changed', async () => {
  let page = await openThread('equipe_web');
  await openCard(page, angry);
  const ask = page.locator('.m-card .m-brand-ask');
  await expect(ask).toContainText('« equipe_web »');
  await expect(page.locator('.m-card-body')).not.toContainText('Maison Lune\u202f: article');
  await page.screenshot({ path: 'test-results/shots/brand-ask-card.png' });
  await ask.getByRole('button', { name: 'Atelier Soleil' }).click();
  await expect(ask).toHaveCount(0);
  await expect(page.locator('.m-card-head')).toContainText('Atelier Soleil');
  expect((await listOffered(page)).join('\n')).toContain('Atelier Soleil');
  await page.close();

  page = await openThread('equipe_web');
  await openCard(page, angry);
  await expect(page.locator('.m-card-head')).toContainText('Atelier Soleil');
  await expect(page.locator('.m-brand-ask')).toHaveCount(0);
  await page.close();

  await own.goto(`chrome-extension://${extension.id}/workspace.html#networks?tab=me`);
  const answer = own.getByLabel('equipe_web sur X', { exact: true });
  await expect(answer).toHaveValue('soleil');
  const open = await openThread('equipe_web');
  await openCard(open, angry);
  await own.bringToFront();
  await answer.selectOption('lune');
  await expect(own.getByText('Enregistré')).toBeVisible();
  await own.screenshot({ path: 'test-results/shots/brand-answers.png', fullPage: true });
  // A page that was open all along follows as soon as it is looked at.
  await open.bringToFront();
  await expect(open.locator('.m-card-head')).toContainText('Maison Lune');
  await open.close();
});

test('the popup names the brand of the tab, its account and its pack, and asks where it is unknown', async () => {
  const openPopup = async (account: string): Promise<Page> => {
    await openThread(account);
    const tabId = await own.evaluate(
      async (url) => (await chrome.tabs.query({ url: 'https://x.com/*' })).find((tab) => tab.url?.includes(url))?.id,
      `/${account}/`,
    );
    const popup = await extension.open(`popup.html?tab=${tabId}`);
    await popup.setViewportSize({ width: 380, height: 600 });
    return popup;
  };
  let popup = await openPopup('atelier_soleil');
  await expect(popup.getByText('Vous répondez pour Atelier Soleil (atelier_soleil)')).toBeVisible();
  await expect(popup.getByText(/Pack Atelier Soleil 1\.0\.0 · À jour/)).toBeVisible();
  await popup.screenshot({ path: 'test-results/shots/popup-brand.png', fullPage: true });
  await popup.close();
  popup = await openPopup('quelqu_un');
  await popup
    .getByRole('group', { name: /quelqu_un/ })
    .getByRole('button', { name: 'Maison Lune' })
    .click();
  await expect(popup.getByText('Vous répondez pour Maison Lune (quelqu_un)')).toBeVisible();
  await popup.close();
});

test('what is logged is logged for the brand of the page', async () => {
  const page = await openThread('maison_lune');
  await openCard(page, angry);
  await page.keyboard.press('KeyF');
  await expect(page.locator('.m-toast')).toBeVisible();
  const [line] = await readLog(extension);
  expect(line).toMatchObject({ brand: 'Maison Lune', action: 'flag', network: 'x' });
  await page.close();
});
