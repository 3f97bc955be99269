import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readRemote } from './read-remote';

let server: Server | null = null;

/** A server that answers as told; its address. */
async function serve(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((ready) => started.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/manifest.jws`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const old = 'Mon, 02 Nov 2026 10:00:00 GMT';

describe('reading a file of a store', () => {
  it('gives the bytes, and what to ask with the next time', async () => {
    const url = await serve((_, answer) => answer.writeHead(200, { etag: '"a"', 'last-modified': old }).end('one'));
    const read = await readRemote(url);
    expect(read).toMatchObject({ status: 'new', validators: { etag: '"a"', lastModified: old } });
    expect(read.status === 'new' && text(read.bytes)).toBe('one');
  });

  it('asks Apache with the tag of the file, not of its compressed form', async () => {
    const url = await serve((request, answer) => {
      const known = String(request.headers['if-none-match']).split(', ').includes('"a"');
      answer.writeHead(known ? 304 : 200, { etag: '"a-gzip"' }).end();
    });
    expect(await readRemote(url, { validators: { etag: '"a-gzip"', lastModified: null } })).toMatchObject({
      status: 'not-modified',
    });
  });

  it('asks with the date where there is no tag', async () => {
    const url = await serve((request, answer) =>
      answer.writeHead(request.headers['if-modified-since'] === old ? 304 : 200).end(),
    );
    expect(await readRemote(url, { validators: { etag: null, lastModified: old } })).toMatchObject({
      status: 'not-modified',
    });
  });

  it('does not trust the tag of a file written this very second', async () => {
    const now = new Date().toUTCString();
    const url = await serve((_, answer) =>
      answer.writeHead(200, { etag: '"6740-1c3"', 'last-modified': now, date: now }).end('one'),
    );
    expect(await readRemote(url)).toMatchObject({ status: 'new', validators: { etag: null, lastModified: null } });
  });

  it('does not believe "not modified" when nothing was asked', async () => {
    const url = await serve((_, answer) => answer.writeHead(304).end());
    expect(await readRemote(url)).toMatchObject({ status: 'failed', reason: 'odd-answer' });
  });

  it.each([
    ['by its type', { 'content-type': 'text/html; charset=utf-8' }, 'Log in'],
    ['by its beginning', {}, '\n <!DOCTYPE html><title>Wi-Fi</title>'],
  ])('knows a page where data was expected: %s', async (_, headers, body) => {
    const url = await serve((_request, answer) => answer.writeHead(200, headers).end(body));
    expect(await readRemote(url)).toMatchObject({ status: 'failed', reason: 'answered-html' });
  });

  it.each([
    [404, {}, 'missing', null],
    [410, {}, 'missing', null],
    [401, {}, 'not-let-in', null],
    [403, {}, 'not-let-in', null],
    [429, { 'retry-after': '120' }, 'busy', 120],
    [429, { 'retry-after': '99999999' }, 'busy', 86_400],
    [503, { 'retry-after': 'Mon, 02 Nov 2026 10:02:00 GMT', date: old }, 'busy', 120],
    [503, {}, 'server-error', null],
    [507, {}, 'full', null],
    [511, {}, 'answered-html', null],
    [206, {}, 'odd-answer', null],
  ])('says what %i means', async (code, headers, reason, retryAfter) => {
    const url = await serve((_, answer) => answer.writeHead(code, headers as Record<string, string>).end('x'));
    expect(await readRemote(url)).toEqual({ status: 'failed', reason, code, retryAfter });
  });

  it('stops at the first byte too many, announced or not', async () => {
    const url = await serve((request, answer) => {
      if (request.url === '/announced') return answer.writeHead(200, { 'content-length': '50000000' }).flushHeaders();
      const more = (): unknown => answer.destroyed || answer.write('x'.repeat(1000), () => setImmediate(more));
      more();
    });
    const tooLarge = { status: 'failed', reason: 'too-large' };
    expect(await readRemote(new URL('/announced', url).href, { maxBytes: 10_000 })).toMatchObject(tooLarge);
    expect(await readRemote(url, { maxBytes: 10_000 })).toMatchObject(tooLarge);
  });

  it('notices an answer cut short', async () => {
    const url = await serve((_, answer) => {
      answer.writeHead(200, { 'content-length': '100' });
      answer.write('half', () => answer.destroy());
    });
    expect(await readRemote(url)).toMatchObject({ status: 'failed', reason: 'cut-off' });
  });

  it('waits neither for silence nor for drops', async () => {
    const url = await serve((request, answer) => {
      if (request.url === '/silent') return;
      answer.writeHead(200);
      const drip = setInterval(() => answer.write('.'), 10);
      answer.on('close', () => clearInterval(drip));
    });
    const tooSlow = { status: 'failed', reason: 'too-slow' };
    expect(await readRemote(new URL('/silent', url).href, { silenceMs: 50 })).toMatchObject(tooSlow);
    expect(await readRemote(url, { silenceMs: 1000, totalMs: 150 })).toMatchObject(tooSlow);
  });

  it('says when nobody listens', async () => {
    const url = await serve(() => undefined);
    await new Promise((closed) => server!.close(closed));
    expect(await readRemote(url)).toMatchObject({ status: 'failed', reason: 'unreachable', code: null });
  });
});

describe('where a reading may go', () => {
  it('follows within the origin', async () => {
    const url = await serve((request, answer) =>
      request.url === '/new' ? answer.end('here') : answer.writeHead(301, { location: '/new' }).end(),
    );
    expect(await readRemote(url)).toMatchObject({ status: 'new' });
  });

  it('takes nothing from another origin', async () => {
    const url = await serve((request, answer) =>
      request.headers.host?.startsWith('localhost')
        ? answer.end('elsewhere')
        : answer.writeHead(302, { location: url.replace('127.0.0.1', 'localhost') }).end(),
    );
    expect(await readRemote(url)).toMatchObject({ status: 'failed', reason: 'redirected' });
  });

  it('follows nowhere with credentials', async () => {
    const asked: string[] = [];
    const url = await serve((request, answer) => {
      asked.push(request.url ?? '');
      answer.writeHead(302, { location: '/new' }).end();
    });
    const read = await readRemote(url, { headers: { Authorization: 'Basic secret' } });
    expect(read).toMatchObject({ status: 'failed', reason: 'redirected' });
    expect(asked).toEqual(['/manifest.jws']);
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it.each([
    'http://example.org/m.jws',
    'ftp://127.0.0.1/',
    'https://name:word@example.org/',
    'file:///etc/passwd',
    'x',
  ])('does not ask %s at all', async (url) => {
    const fetch = () => Promise.reject(new Error('asked'));
    expect(await readRemote(url, { fetch })).toMatchObject({ status: 'failed', reason: 'not-https' });
  });
});
