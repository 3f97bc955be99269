import type { KeyInput, Page } from 'puppeteer-core';
import type { DrivenEditor, World } from '../editors/driven-editor';

/** Calls the content script through the page, with plain strings both ways. */
async function callWorld(page: Page, name: string, args: unknown[]): Promise<unknown> {
  const answer = await page.evaluate(
    (name, args) =>
      new Promise<string>((resolve) => {
        const id = Math.random();
        const answered = new AbortController();
        document.addEventListener(
          'world-answer',
          (event) => {
            const { detail } = event as CustomEvent<string>;
            if (JSON.parse(detail).id !== id) return;
            answered.abort();
            resolve(detail);
          },
          answered,
        );
        document.dispatchEvent(new CustomEvent('call-world', { detail: JSON.stringify({ id, name, args }) }));
      }),
    name,
    args,
  );
  const { value, error } = JSON.parse(answer) as { value?: unknown; error?: string };
  if (error) throw new Error(error);
  return value;
}

/** Opens the page of an editor in Firefox and puts the caret in it. */
export async function openFirefoxEditor(page: Page, url: string): Promise<DrivenEditor> {
  const errors: string[] = [];
  page.removeAllListeners('pageerror');
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  await page.waitForFunction(() => window.ready && document.documentElement.dataset.worldReady === 'true');
  const call = <K extends keyof World>(name: K, ...args: Parameters<World[K]>) =>
    callWorld(page, name, args) as Promise<Awaited<ReturnType<World[K]>>>;
  const box = await page.evaluate(() => window.findEditorBox());
  await page.mouse.click(box.x + Math.min(60, box.width / 2), box.y + Math.min(14, box.height / 2));
  await call('follow');
  await call('adopt');
  return {
    call,
    errors,
    inPage: (name) => page.evaluate((name) => window[name](), name),
    model: () => page.evaluate(() => window.readModel()),
    posted: () => page.evaluate(() => window.posted + window.syntheticKeys),
    async press(keys) {
      const parts = keys.split('+') as KeyInput[];
      for (const key of parts) await page.keyboard.down(key);
      for (const key of parts.reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    leave: () => page.click('#elsewhere'),
    waitForUndoStep: async () => {
      await page.waitForFunction(() => window.isUndoReady());
    },
  };
}
