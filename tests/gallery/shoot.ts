import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serveGallery } from './serve-gallery';

/**
 * Screenshots of every scene into .cache/shots: `npx tsx tests/gallery/shoot.ts [part of a scene's name]`.
 * Light and dark, French and English, normal and narrow; overlay scenes also over an unkind yellow page.
 */
const folder = fileURLToPath(new URL('../../.cache/shots/', import.meta.url));
const system = '/usr/bin/chromium';
const only = process.argv[2] ?? '';

const settings = [
  { name: 'fr-light', lang: 'fr', theme: 'light', look: 'white', width: 1000, height: 760 },
  { name: 'en-dark', lang: 'en', theme: 'dark', look: 'black', width: 1000, height: 760 },
  { name: 'fr-yellow', lang: 'fr', theme: 'light', look: 'yellow', width: 1000, height: 760 },
  { name: 'fr-dark-narrow', lang: 'fr', theme: 'dark', look: 'black', width: 400, height: 640 },
  { name: 'en-light-small', lang: 'en', theme: 'light', look: 'white', width: 400, height: 300 },
];

async function shoot(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const gallery = await serveGallery();
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(existsSync(system) && { executablePath: system }),
  });
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(gallery.urlOf(''));
    const names = await page.locator('li a:first-child').allTextContents();
    for (const scene of names.filter((name) => name.includes(only))) {
      for (const { name, width, height, ...params } of settings) {
        await page.setViewportSize({ width, height });
        await page.goto(gallery.urlOf(scene, params));
        await page.locator('html[data-ready]').waitFor({ state: 'attached' });
        await page.screenshot({ animations: 'disabled', path: `${folder}${scene}-${name}.png` });
      }
    }
  } finally {
    await browser.close();
    await gallery.close();
  }
}

await shoot();
