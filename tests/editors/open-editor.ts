import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { pagesFolder } from './build-pages';
import type { DrivenEditor, World } from './driven-editor';
import { pageHtml } from './page-html';

/** A driven editor in Chromium, with its page for what only Playwright can do. */
export interface OpenEditor extends DrivenEditor {
  page: Page;
}

async function serve(page: Page, id: string): Promise<void> {
  await page.route('https://editors.test/**', async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    if (file === '') return route.fulfill({ contentType: 'text/html', body: pageHtml(id) });
    const body = await readFile(resolve(pagesFolder, file)).catch(() => '');
    return route.fulfill({ contentType: file.endsWith('.css') ? 'text/css' : 'text/javascript', body });
  });
}

async function openWorld(page: Page): Promise<OpenEditor['call']> {
  const client = await page.context().newCDPSession(page);
  const { frameTree } = await client.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId,
    worldName: 'content',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(await readFile(resolve(pagesFolder, 'world.js'), 'utf8'));
  await evaluate('world.follow()');
  return <K extends keyof World>(name: K, ...args: Parameters<World[K]>) =>
    evaluate(`world.${name}(${args.map((arg) => JSON.stringify(arg)).join(',')})`) as Promise<
      Awaited<ReturnType<World[K]>>
    >;
}

/** Opens the page of an editor and puts the caret in it. */
export async function openEditor(page: Page, id: string): Promise<OpenEditor> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await serve(page, id);
  await page.goto('https://editors.test/');
  await page.waitForFunction(() => window.ready);
  const call = await openWorld(page);
  const box = await page.evaluate(() => window.findEditorBox());
  await page.mouse.click(box.x + Math.min(60, box.width / 2), box.y + Math.min(14, box.height / 2));
  await call('adopt');
  return {
    page,
    call,
    errors,
    inPage: (name) => page.evaluate((name) => window[name](), name),
    model: () => page.evaluate(() => window.readModel()),
    posted: () => page.evaluate(() => window.posted + window.syntheticKeys),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    leave: () => page.locator('#elsewhere').click(),
    waitForUndoStep: async () => {
      await page.waitForFunction(() => window.isUndoReady());
    },
  };
}
