import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));

export interface GalleryServer {
  /** Address of a scene. */
  urlOf: (scene: string, params?: Record<string, string>) => string;
  close: () => Promise<void>;
}

/** Builds the gallery and serves it on a free local port. */
export async function serveGallery(): Promise<GalleryServer> {
  await build({ configFile });
  const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' } });
  const root = server.resolvedUrls?.local[0] ?? '';
  return {
    urlOf: (scene, params = {}) => `${root}gallery.html?${new URLSearchParams({ scene, ...params })}`,
    close: () => server.close(),
  };
}
