import { type Page, test } from '@playwright/test';
import { type Demo, serveDemo } from '../../scripts/demo/serve-demo';
import { type Extension, launchExtension } from './launch-extension';

/** The demo community and a browser with the extension switched on there; ready once the first test runs. */
export interface DemoStage {
  demo: Demo;
  extension: Extension;
  /** A new tab on the community, its first badge drawn. */
  open(): Promise<Page>;
}

/** Sets the stage for the tests of a file, which run one after the other, and clears it. @param hosts switched on beside it */
export function stageDemo(...hosts: string[]): DemoStage {
  const stage = {
    async open() {
      const page = await stage.extension.context.newPage();
      await page.goto(stage.demo.url);
      await page.locator('.m-badge').first().waitFor();
      return page;
    },
  } as DemoStage;
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    stage.demo = await serveDemo();
    stage.extension = await launchExtension({ language: 'fr' });
    for (const host of ['127.0.0.1', ...hosts]) await stage.extension.switchOn(host);
  });
  test.afterAll(async () => {
    await stage.extension?.close();
    await stage.demo?.stop();
  });
  return stage;
}
