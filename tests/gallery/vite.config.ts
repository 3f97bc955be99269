import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the gallery to .cache/gallery: a page for us, never part of a release. */
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [preact({ devToolsEnabled: false })],
  resolve: { alias: { '@': here('../..') } },
  build: { outDir: here('../../.cache/gallery'), emptyOutDir: true, rollupOptions: { input: here('gallery.html') } },
  logLevel: 'warn',
});
