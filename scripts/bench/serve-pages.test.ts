import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { servePages } from './serve-pages';

it('stops at once though a browser holds a connection it never used', async () => {
  const served = await servePages({ '/': 'a page' });
  const socket = connect(served.port, '127.0.0.1');
  await once(socket, 'connect');
  // Answered on another connection: the server has taken the unused one by then.
  expect(await (await fetch(`http://127.0.0.1:${served.port}/`)).text()).toBe('a page');
  const closed = once(socket, 'close');
  socket.on('error', () => undefined);
  await served.stop();
  await closed;
  expect(socket.bytesRead).toBe(0);
});
