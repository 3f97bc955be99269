import { expect, type Page, test } from '@playwright/test';
import { stageDemo } from '../browser/stage-demo';

const stage = stageDemo();

const telephone = '06 12 34 56 78';

/** The demo's own form with a draft that holds. */
async function openHeldDraft(): Promise<Page> {
  const page = await stage.extension.context.newPage();
  await page.goto(stage.demo.url);
  await page.locator('#new-message textarea').click();
  await page.keyboard.type(`Appelez-moi au ${telephone}`);
  await page.locator('.m-meter[data-kind="serious"]').waitFor();
  return page;
}

test('the keys that send are held like the button', async () => {
  const page = await openHeldDraft();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.m-dialog')).toContainText(telephone);
  await page.keyboard.press('Escape');
  await expect(page.locator('.m-dialog')).toBeHidden();
  await page.close();
});

test('words taken out since the last look hold nothing', async () => {
  const page = await openHeldDraft();
  await page.locator('#new-message textarea').fill('Appelez la boutique');
  await page.locator('#new-message .send').click();
  await expect(page.locator('#thread')).toContainText('Appelez la boutique');
  await page.close();
});

test('an extension reloaded under the page stands in nobody’s way', async () => {
  const page = await openHeldDraft();
  const ours = await stage.extension.open('popup.html');
  await ours.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => ours.isClosed()).toBe(true);
  await page.locator('#new-message .send').click();
  await expect(page.locator('#thread')).toContainText(telephone);
  await expect(page.locator('.m-dialog')).toBeHidden();
  await page.close();
});

declare const chrome: { runtime: { reload(): void } };
