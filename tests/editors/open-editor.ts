import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { WriteOutcome } from '@/utils/editors/editor-driver';
import { pagesFolder } from './build-pages';
import type { world } from './world';

type World = typeof world;

/** One editor on its page, driven from the isolated world as a content script would, watched from the page's own. */
export interface OpenEditor {
  page: Page;
  /** Calls a function of `world.ts` in the isolated world. */
  call<K extends keyof World>(name: K, ...args: Parameters<World[K]>): Promise<Awaited<ReturnType<World[K]>>>;
  model(): Promise<string>;
  posted(): Promise<number>;
  /** Clicks into the editor and takes it as the target. */
  focus(): Promise<void>;
  /** What a person does before choosing a reply: clicks into a search field that is not the editor's. */
  leave(): Promise<void>;
}

const html = (id: string): string => `<!doctype html><meta charset="utf-8"><title>${id}</title>
<link rel="stylesheet" href="/${id}.css"><style>body{font:16px/1.5 sans-serif;margin:24px}#host{margin-top:24px}
iframe{width:500px;height:150px}textarea{width:500px;font:inherit}[contenteditable]{min-height:40px}</style>
<input id="elsewhere" aria-label="Search"><form><div id="host"></div></form><script type="module" src="/${id}.js"></script>`;

async function serve(page: Page, id: string): Promise<void> {
  await page.route('https://editors.test/**', async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    if (file === '') return route.fulfill({ contentType: 'text/html', body: html(id) });
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
  await serve(page, id);
  await page.goto('https://editors.test/');
  await page.waitForFunction(() => window.ready);
  const call = await openWorld(page);
  const editor: OpenEditor = {
    page,
    call,
    model: () => page.evaluate(() => window.readModel()),
    posted: () => page.evaluate(() => window.posted + window.syntheticKeys),
    async focus() {
      const box = await page.evaluate(() => window.findEditorBox());
      await page.mouse.click(box.x + Math.min(60, box.width / 2), box.y + Math.min(14, box.height / 2));
      await call('adopt');
    },
    leave: () => page.locator('#elsewhere').click(),
  };
  await editor.focus();
  return editor;
}

export const written: WriteOutcome = { ok: true };
