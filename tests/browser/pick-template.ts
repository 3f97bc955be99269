import type { Page } from '@playwright/test';

/** From an open card: opens the picker, searches, and inserts the template whose text is as expected. */
export async function pickTemplate(page: Page, words: string, text: string | RegExp): Promise<void> {
  await page.keyboard.press('KeyR');
  await page.locator('.m-picker').waitFor();
  await page.keyboard.type(words);
  await page.locator('.m-picker-text', { hasText: text }).waitFor();
  await page.keyboard.press('Enter');
}
