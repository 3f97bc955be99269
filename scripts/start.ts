import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchExtension } from '../tests/browser/launch-extension';
import { serveDemo } from './demo/serve-demo';
import { driveMainJob } from './main-job/drive-main-job';
import { runCommand } from './run-command';

// Builds, serves the demo community and opens Chromium on it with the extension. Without a display, or with --check, it does
// the main job itself and says what happened.
const check = process.argv.includes('--check');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const folder = join('.cache', 'screenshots');

async function main(): Promise<void> {
  console.log('moderato: building the extension');
  const built = runCommand('npx', ['wxt', 'build']);
  if (!built.ok) throw new Error(`the build failed\n${built.output}`);
  const demo = await serveDemo();
  const headless = check || !hasDisplay;
  const extension = await launchExtension({ build: 'release', headless, language: 'fr' });
  try {
    await extension.switchOn('127.0.0.1');
    if (headless) {
      rmSync(folder, { recursive: true, force: true });
      const { lines, screenshots } = await driveMainJob(extension, demo.url, folder);
      console.log(`\nThe main job, done on ${demo.url}\n${lines.map((line) => `  ${line}`).join('\n')}`);
      console.log(`\n${screenshots.length} screenshots in ${folder}`);
    } else {
      const page = await extension.context.newPage();
      await page.goto(demo.url);
      console.log(`\nThe demo community is open: ${demo.url}`);
      console.log(
        '  Alt+J goes to the next comment that needs you, R replies, Alt+Q shows the strip (on macOS Ctrl+Option).',
      );
      console.log('  Close the browser to end.');
      await new Promise<void>((resolve) => extension.context.on('close', () => resolve()));
    }
  } finally {
    await extension.close().catch(() => undefined);
    await demo.stop();
  }
}

main().catch((error) => {
  console.error(`moderato: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
