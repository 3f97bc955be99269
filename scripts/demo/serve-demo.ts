import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

export interface Demo {
  url: string;
  stop(): Promise<void>;
}

/** Serves the demo community on the loopback address, with a strict content policy as real sites have. */
export async function serveDemo(port = 0): Promise<Demo> {
  const bundle = await build({
    entryPoints: [join(here, 'demo.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = bundle.outputFiles[0]!.text;
  const html = readFileSync(join(here, 'page.html'), 'utf8');
  const policy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self'";
  const server = createServer((request, response) => {
    const isScript = request.url === '/demo.js';
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(isScript ? script : html);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const bound = address && typeof address === 'object' ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/communaute/theieres`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
