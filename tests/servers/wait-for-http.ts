import { setTimeout as pause } from 'node:timers/promises';

/**
 * Resolves when the address answers 2xx or 3xx.
 * @param seconds how long a server may take to come up
 */
export async function waitForHttp(url: string, seconds = 60): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  let last = '';
  while (Date.now() < deadline) {
    try {
      const answer = await fetch(url, { redirect: 'manual' });
      if (answer.status < 400) return;
      last = String(answer.status);
    } catch (error) {
      last = String(error);
    }
    await pause(100);
  }
  throw new Error(`${url} did not come up: ${last}`);
}
