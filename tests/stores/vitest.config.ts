import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  test: {
    include: ['tests/stores/**/*.test.ts'],
    globalSetup: 'tests/stores/report-servers.ts',
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 30_000,
    // Servers and clients share two cores: more at once only measures the waiting.
    maxWorkers: 2,
  },
});
