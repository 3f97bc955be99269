import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openCard } from '../browser/open-card';
import { stageDemo } from '../browser/stage-demo';

const stage = stageDemo('x.com');

async function openReply(): Promise<Page> {
  const page = await stage.open();
  await page.locator('#message-4 .reply').click();
  await page.locator('#message-4 [contenteditable]').click();
  await page.locator('.m-bar').waitFor();
  return page;
}

const line = (page: Page) => page.getByText('Vous répondez déjà à ceci dans un autre onglet');

test('a draft for the same comment in another tab is told in both, and no longer once it is gone', async () => {
  const first = await openReply();
  await first.keyboard.type('Bonjour, nous regardons cela.');
  const second = await openReply();
  await expect(line(second)).toBeVisible();
  await second.screenshot({ path: 'test-results/shots/draft-elsewhere.png' });
  await expect(line(first)).toHaveCount(0);
  await second.keyboard.type('Bonjour');
  await expect(line(first)).toBeVisible();
  await second.close();
  await expect(line(first)).toHaveCount(0);
  await first.close();
  const third = await openReply();
  await third.keyboard.type('Bonjour');
  await expect(third.locator('.m-bar')).toBeVisible();
  await expect(line(third)).toHaveCount(0);
  await third.close();
});

test('what an account of the team answered is said on the badge and before any button of the card', async () => {
  // The brand's account as its pack names it answers Paul; a colleague is logged in with another.
  const html = readFileSync('tests/fixtures/sites/x/thread--quote-fr.html', 'utf8')
    .replaceAll('atelier_lise', 'MaisonTamarin')
    .replaceAll(
      'href="/MaisonTamarin" data-testid="AppTabBar_Profile_Link"',
      'href="/claire_b" data-testid="AppTabBar_Profile_Link"',
    )
    .replace('<span>@MaisonTamarin</span></div></button>', '<span>@claire_b</span></div></button>');
  const page = await stage.extension.context.newPage();
  await page.route('https://x.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('https://x.com/MaisonTamarin/status/1934000000000000002');
  await page.locator('.m-badge').first().waitFor();
  const paul = 'article:has-text("ouvert demain")';
  await openCard(page, paul);
  const banner = page.locator('.m-card .m-banner');
  await expect(banner).toContainText('Atelier Lise a déjà répondu dessous');
  const order = await page.locator('.m-card').evaluate((card) => {
    const told = card.querySelector('.m-banner');
    const act = card.querySelector('.m-card-body button');
    return told !== null && act !== null && (told.compareDocumentPosition(act) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  });
  expect(order).toBe(true);
  await page.screenshot({ path: 'test-results/shots/team-answered.png' });
  await expect(
    page.locator('.m-badge[aria-label*="a déjà répondu dessous"], .m-badge:has-text("a déjà répondu")').first(),
  ).toBeAttached();
  await page.close();
});
