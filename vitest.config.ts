import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: [
      'utils/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'tests/{architecture,contract}/**/*.test.ts',
      'scripts/**/*.test.ts',
      'entrypoints/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 20_000,
  },
});
