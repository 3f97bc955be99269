import { createServer, type IncomingMessage, type OutgoingHttpHeaders, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with one request on its way. */
export type Fault =
  /** The connection breaks before the server hears anything. */
  | 'cut before'
  /** It breaks when half of the body has gone up. */
  | 'cut in upload'
  /** The server does as asked; the answer is lost. */
  | 'cut after'
  /** Half of the answer arrives. */
  | 'cut in answer'
  | 'error 500'
  | 'too many (429)'
  | 'store full (507)'
  /** The answer comes a byte at a time. */
  | 'slow drip'
  /** An answer without end. */
  | 'oversized'
  /** A log-in page in the place of everything. */
  | 'HTML page';

export interface FaultProxy {
  /** The target's address, through the proxy. */
  url: string;
  /** Requests since the last `arm`. */
  count(): number;
  /** Breaks the nth request from now on (from 0); null: none. Counts anew. */
  arm(fault: Fault | null, nth?: number): void;
  stop(): Promise<void>;
}

const statuses: Partial<Record<Fault, [number, OutgoingHttpHeaders, string]>> = {
  'error 500': [500, {}, 'broken'],
  'too many (429)': [429, { 'retry-after': '7' }, ''],
  'store full (507)': [507, {}, 'Insufficient Storage'],
  'HTML page': [200, { 'content-type': 'text/html' }, '<!doctype html><title>Log in</title>'],
};

/** Stands between a client and a real server, and breaks one request of a series. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  let armed: { fault: Fault | null; nth: number } = { fault: null, nth: 0 };
  let count = 0;

  const answer = async (from: IncomingMessage, to: ServerResponse): Promise<void> => {
    const fault = armed.fault !== null && count === armed.nth ? armed.fault : null;
    count++;
    const pieces: Buffer[] = [];
    for await (const piece of from) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces);
    if (fault === 'cut before') return void to.destroy();
    const status = fault && statuses[fault];
    if (status) return void to.writeHead(status[0], status[1]).end(status[2]);
    if (fault === 'oversized') {
      to.writeHead(200, { 'content-type': 'application/octet-stream' });
      const more = (): void => {
        if (!to.destroyed) to.write(Buffer.alloc(65_536, 'x'), () => setImmediate(more));
      };
      return more();
    }
    forward(from, body, to, fault);
  };

  const forward = (from: IncomingMessage, body: Buffer, to: ServerResponse, fault: Fault | null): void => {
    const headers: OutgoingHttpHeaders = { ...from.headers, connection: 'close' };
    delete headers['transfer-encoding'];
    if (body.length > 0 || from.method === 'PUT') headers['content-length'] = String(body.length);
    const up = request(new URL(from.url ?? '/', target), { method: from.method, headers }, async (reply) => {
      const pieces: Buffer[] = [];
      try {
        for await (const piece of reply) pieces.push(piece as Buffer);
      } catch {
        return void to.destroy();
      }
      const whole = Buffer.concat(pieces);
      if (fault === 'cut after') return void to.destroy();
      // Lengths and encodings stay as the server gave them; a HEAD-like answer has none.
      const { connection: _, 'transfer-encoding': chunked, ...kept } = reply.headers;
      const length = chunked ? { 'content-length': String(whole.length) } : {};
      to.writeHead(reply.statusCode ?? 502, { ...kept, ...length });
      if (fault === 'cut in answer') return void to.write(whole.subarray(0, whole.length / 2), () => to.destroy());
      if (fault !== 'slow drip') return void to.end(whole);
      let at = 0;
      const drip = setInterval(() => {
        if (to.destroyed || at >= whole.length) {
          clearInterval(drip);
          to.end();
        } else to.write(whole.subarray(at, ++at));
      }, 100);
    });
    up.on('error', () => to.destroy());
    if (fault !== 'cut in upload') return void up.end(body);
    up.write(body.subarray(0, body.length / 2), () => {
      up.destroy();
      to.destroy();
    });
  };

  const server = createServer((from, to) => void answer(from, to).catch(() => to.destroy()));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    count: () => count,
    arm(fault, nth = 0) {
      armed = { fault, nth };
      count = 0;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
