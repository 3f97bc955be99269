import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { account, makeScratch, type StoreServer } from './store-server';

export const hasOpenssl = (): boolean => existsSync('/usr/bin/openssl');

export interface StaticServer extends StoreServer {
  /** PEM of the certificate it shows, signed by itself. */
  certificate: string;
}

function makeCertificate(): { key: string; certificate: string } {
  const folder = mkdtempSync(join(tmpdir(), 'moderato-certificate-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const form = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', ...form, '-keyout', key, '-out', certificate, ...subject], { stdio: 'ignore' });
  const made = { key: readFileSync(key, 'utf8'), certificate: readFileSync(certificate, 'utf8') };
  rmSync(folder, { recursive: true });
  return made;
}

/** A plain static host over HTTPS, as a team's web space is: files, tags and dates, nothing else. */
export async function startStaticHttps(): Promise<StaticServer> {
  const { scratch, site } = makeScratch('static');
  const { key, certificate } = makeCertificate();
  const server = createServer({ key, cert: certificate }, (request, answer) => {
    const path = join(site, normalize(new URL(request.url ?? '/', 'https://localhost').pathname));
    if (request.method !== 'GET') return void answer.writeHead(405).end();
    if (!existsSync(path) || !statSync(path).isFile()) return void answer.writeHead(404).end('<h1>Not found</h1>');
    const { mtimeMs, mtime, size } = statSync(path);
    const headers = { etag: `"${mtimeMs.toString(36)}-${size}"`, 'last-modified': mtime.toUTCString() };
    const isKnown = request.headers['if-none-match']?.split(', ').includes(headers.etag);
    answer.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? undefined : readFileSync(path));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    folder: site,
    certificate,
    ...account,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
