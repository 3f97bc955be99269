import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import buildPages from '../editors/build-pages';
import { editorPages } from '../editors/editor-pages';
import { scenarios } from '../editors/scenarios';
import { buildExtension } from './build-extension';
import { openFirefoxEditor } from './open-firefox-editor';
import { serveEditors } from './serve-editors';

/** The same scenarios as in Chromium, driven by a real content script: Firefox keeps its objects from the page's. */
describe('editors in Firefox', async () => {
  let browser: Browser;
  let page: Page;
  let origin: string;
  let stop: () => void;

  before(async () => {
    await buildPages();
    const extension = await buildExtension();
    const served = await serveEditors();
    origin = served.origin;
    stop = () => served.server.close();
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.MODERATO_FIREFOX ?? '/usr/bin/firefox-esr',
      headless: true,
    });
    await browser.installExtension(extension);
    page = await browser.newPage();
  });

  after(async () => {
    await browser?.close();
    stop?.();
  });

  for (const editorPage of editorPages) {
    describe(editorPage.id, () => {
      for (const { title, run } of scenarios) {
        test(title, async () => {
          const editor = await openFirefoxEditor(page, `${origin}/page/${editorPage.id}`);
          await run(editor, editorPage);
        });
      }
    });
  }
});
