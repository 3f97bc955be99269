import { ok } from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Demo, serveDemo } from '../../scripts/demo/serve-demo';
import { type FirefoxExtension, launchFirefox } from '../browser/launch-firefox';

interface Row {
  action: string;
  outcome: string;
  item: { author: { name: string } } | null;
}

declare const browser: { runtime: { sendMessage(message: unknown): Promise<{ data: { rows: Row[] } }> } };

describe('the main job in Firefox', () => {
  let demo: Demo;
  let firefox: FirefoxExtension;
  let workspace: Page;

  before(async () => {
    demo = await serveDemo();
    firefox = await launchFirefox();
    workspace = await firefox.open('workspace.html#/networks');
  });

  after(async () => {
    await firefox?.browser.close();
    await demo?.stop();
  });

  test('a site is switched on in the workspace, with the browser’s permission for it alone', async () => {
    const field = await workspace.waitForSelector('.w-add-site input');
    await field?.type('127.0.0.1');
    await (await workspace.waitForSelector('.w-add-site button'))?.click();
    await workspace.waitForFunction(() => document.body.innerText.includes('127.0.0.1'));
  });

  test('badges, card, template and insertion work on the demo community', async () => {
    const page = await firefox.browser.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(demo.url);
    await page.waitForSelector('moderato-overlay >>> .m-badge');
    await page.hover('#message-3 .message-body');
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyM');
    await page.keyboard.up('Alt');
    await page.waitForSelector('moderato-overlay >>> .m-card');
    await page.keyboard.press('KeyR');
    await page.waitForSelector('moderato-overlay >>> .m-picker');
    await page.keyboard.type('perdu');
    await page.waitForFunction(() => {
      const root = document.querySelector('moderato-overlay')?.shadowRoot;
      return root?.querySelector('.m-picker-text')?.textContent?.includes('colis annoncé');
    });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.reply-box [contenteditable]')?.textContent?.includes('Bonjour Marc'),
    );
    await page.click('.reply-box .send');
    await page.waitForFunction(
      () =>
        document.querySelector('#thread .answer:nth-of-type(n+3)')?.textContent?.includes('Bonjour Marc') ||
        document.querySelector('#thread')?.textContent?.includes('Bonjour Marc'),
    );
  });

  test('and the log knows', async () => {
    const rows = await workspace.evaluate(async () => {
      const deadline = Date.now() + 15_000;
      let found: Row[] = [];
      while (Date.now() < deadline) {
        found = (await browser.runtime.sendMessage({ verb: 'log.query', input: {} })).data.rows;
        if (found.some(({ outcome }) => outcome === 'sent')) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return found;
    });
    ok(
      rows.some(
        ({ action, outcome, item }) => action === 'reply' && outcome === 'sent' && item?.author.name === 'Marc Lenoir',
      ),
    );
  });
});
