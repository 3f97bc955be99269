/** Long work gives way this often: an answer that waits behind it is hardly later. */
const slice = 12;

/**
 * A pause to be offered between the parts of long work: gives way to messages and events when 12 ms went by since the last,
 * and costs nothing otherwise. By a message channel: timers are held back to 4 ms each when they follow one another.
 */
export function createPause(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < slice) return;
    await new Promise<void>((resume) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resume();
      };
      port2.postMessage(null);
    });
    last = performance.now();
  };
}
