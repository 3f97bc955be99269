// A static host in a process of its own: files of a folder, tags, nothing else. Counts what it sends, heads included.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.';
const files = new Map();
let counts = {};

async function read(name) {
  if (!files.has(name)) {
    const bytes = await readFile(join(folder, name));
    files.set(name, { bytes, etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"` });
  }
  return files.get(name);
}

const server = createServer(async (request, answer) => {
  const name = (request.url ?? '').slice(1);
  const sentBefore = request.socket.bytesWritten;
  const file = /^[\w.-]+$/.test(name) ? await read(name).catch(() => null) : null;
  const known = file !== null && request.headers['if-none-match'] === file.etag;
  const status = file === null ? 404 : known ? 304 : 200;
  const head = file === null ? {} : { etag: file.etag, 'cache-control': 'no-cache' };
  answer.writeHead(status, status === 200 ? { ...head, 'content-length': file.bytes.length } : head);
  answer.end(status === 200 ? file.bytes : undefined, () => {
    const kind = `${name.startsWith('pack-') ? 'pack' : 'manifest'} ${status}`;
    counts[kind] ??= { requests: 0, bytes: 0 };
    counts[kind].requests++;
    counts[kind].bytes += request.socket.bytesWritten - sentBefore;
  });
});

process.on('message', (asked) => {
  if (asked === 'counts') process.send?.({ counts, cpu: process.cpuUsage() });
  if (asked === 'changed') {
    files.delete('manifest.jws');
    process.send?.({ changed: true });
  }
  if (asked === 'reset') {
    counts = {};
    process.send?.({ reset: true });
  }
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
