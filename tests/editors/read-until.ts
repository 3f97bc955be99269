/** A busy machine needs this long now and then; a quiet one a few milliseconds. */
const patienceMs = 10_000;

/**
 * Reads again and again until `holds` says yes, and gives what was read last: the caller compares it, so that a test fails
 * with the text that stood there and not with a time run out.
 */
export async function readUntil<T>(
  read: () => Promise<T>,
  holds: (value: T) => boolean,
  budgetMs = patienceMs,
): Promise<T> {
  const end = Date.now() + budgetMs;
  let value = await read();
  while (!holds(value) && Date.now() < end) value = await read();
  return value;
}
