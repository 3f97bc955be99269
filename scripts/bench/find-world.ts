import type { CDPSession } from '@playwright/test';

/**
 * The isolated world of a page in which an expression first holds, as the overlay's own; asked until it does.
 * @returns its execution context
 * @throws Error after ten seconds
 */
export async function findWorld(session: CDPSession, expression: string): Promise<number> {
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated') worlds.add(context.id);
  });
  await session.send('Runtime.enable');
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    for (const contextId of worlds) {
      const answer = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
      if (answer.result.value === true) return contextId;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the overlay’s world was not found');
}
