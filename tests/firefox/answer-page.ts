import { world } from '../editors/world';

type Call = { id: number; name: keyof typeof world; args: unknown[] };

/** Below the suite's extension: runs what the test asks for through the page, in the content script's own world. */
document.addEventListener('call-world', async (event) => {
  const { id, name, args } = JSON.parse((event as CustomEvent<string>).detail) as Call;
  const answer = (result: object): void => {
    document.dispatchEvent(new CustomEvent('world-answer', { detail: JSON.stringify({ id, ...result }) }));
  };
  try {
    const run = world[name] as (...args: unknown[]) => unknown;
    answer({ value: (await run(...args)) ?? null });
  } catch (error) {
    answer({ error: String(error) });
  }
});
world.follow();
document.documentElement.dataset.worldReady = 'true';
