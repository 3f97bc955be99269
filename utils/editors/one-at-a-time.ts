const running = new WeakMap<Element, Promise<unknown>>();

/** Runs writes into the same editor one after the other, so that none reads back the text of another. */
export function oneAtATime<T>(el: Element, write: () => Promise<T>): Promise<T> {
  const turn = (running.get(el) ?? Promise.resolve()).then(write, write);
  running.set(el, turn);
  return turn;
}
