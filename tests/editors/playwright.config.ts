import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // A busy machine may take long; a healthy scenario takes about a second.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  globalSetup: './build-pages.ts',
  outputDir: '../../test-results/editors',
  reporter: [['dot'], ['./matrix-reporter.ts']],
  use: {
    browserName: 'chromium',
    headless: true,
    viewport: { width: 800, height: 600 },
    launchOptions: {
      executablePath: process.env.MODERATO_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    },
  },
});
