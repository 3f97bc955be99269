import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Draws public/icon/{16,32,48,96,128}.png from the two drawings beside them: the simple one up to 32 px. */
const folder = new URL('../public/icon/', import.meta.url);
const system = '/usr/bin/chromium';

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--force-color-profile=srgb'],
    ...(existsSync(system) && { executablePath: system }),
  });
  try {
    const page = await browser.newPage();
    for (const size of [16, 32, 48, 96, 128]) {
      const svg = readFileSync(new URL(size <= 32 ? 'icon-small.svg' : 'icon.svg', folder), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

await drawIcons();
