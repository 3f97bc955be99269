import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launchExtension } from '../browser/launch-extension';
import { seedLog } from './pages/seed-log';

const pages = [
  ...['today', 'log', 'templates', 'charter', 'tone', 'review', 'packs', 'networks', 'privacy', 'help'].map(
    (area) => `workspace.html#${area}`,
  ),
  'workspace.html#templates?id=signature',
  'workspace.html#networks?tab=me',
  'workspace.html#networks?tab=keys',
  'welcome.html',
  'welcome.html#where',
  'welcome.html#ready',
  'practice.html',
  'sidepanel.html',
  'popup.html',
];

for (const [colorScheme, language, width] of [
  ['light', 'fr', 1280],
  ['dark', 'en', 700],
] as const) {
  test(`no page has an accessibility problem or sticks out: ${colorScheme}, ${language}, ${width} px`, async () => {
    test.setTimeout(180_000);
    const extension = await launchExtension({ language, colorScheme, viewport: { width, height: 800 } });
    const page = await extension.open('popup.html');
    await seedLog(page);
    for (const path of pages) {
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      // The overlay on the practice page has its own checks, in every state it takes.
      const { violations } = await new AxeBuilder({ page }).exclude('moderato-overlay').analyze();
      const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect.soft(faults, path).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide, path).toBeLessThanOrEqual(width);
    }
    await extension.close();
  });
}
