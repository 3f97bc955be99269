import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // Each test starts a browser of its own; two at once are as many as two cores carry.
  workers: 2,
  fullyParallel: false,
  timeout: 90_000,
  // A busy machine is slow, not wrong: what is waited for is a state, and this is only how long it may take to come.
  expect: { timeout: 15_000 },
  outputDir: '../../test-results/e2e',
});
