import type { Page } from '@playwright/test';

/** Opens the card of an item with the key, the pointer being on it. */
export async function openCard(page: Page, item: string): Promise<void> {
  const el = page.locator(item).first();
  await el.scrollIntoViewIfNeeded();
  await el.hover({ position: { x: 40, y: 12 } });
  await page.keyboard.press('Alt+KeyM');
  await page.locator('.m-card').waitFor();
}
