/** Gives names that are short, readable and taken once: ids and shortcuts. */
export class NameGiver {
  readonly #taken: Set<string>;
  /** Where counting goes on for a name asked often, so that a thousand equal titles cost no more than a thousand steps. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /**
   * @param longest characters, the number included
   * @returns the name itself when it is free, else with "-2", "-3"…
   */
  give(name: string, longest: number): string {
    const base = name.slice(0, longest).replace(/[-.]+$/, '');
    if (!this.#taken.has(base)) {
      this.#taken.add(base);
      return base;
    }
    for (let n = this.#next.get(base) ?? 2; ; n += 1) {
      const end = `-${n}`;
      const candidate = base.slice(0, longest - end.length) + end;
      if (this.#taken.has(candidate)) continue;
      this.#taken.add(candidate);
      this.#next.set(base, n + 1);
      return candidate;
    }
  }
}
