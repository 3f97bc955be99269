const minute = 60_000;

/**
 * The hour that is played: members open their browsers within ten minutes of nine, follow the pack, and at half past the lead
 * publishes. Times in ms from nine.
 */
export const workingHour = {
  start: Date.parse('2026-11-23T09:00:00Z'),
  openWithin: 10 * minute,
  publishAt: 30 * minute,
  end: 60 * minute,
};

/** What an hour came to. */
export interface HourFigures {
  subscribers: number;
  /** Answers by kind: "manifest 200", "manifest 304", "pack 200". */
  requests: Record<string, number>;
  bytes: number;
  /** Requests of the busiest second. */
  peak: number;
  /** ms from the publication until so many had it. */
  half: number;
  most: number;
  last: number;
}

/** Collects what happens when, and sums it up. */
export class HourLedger {
  readonly #seconds = new Map<number, number>();
  readonly #arrivals: number[] = [];
  readonly requests: Record<string, number> = {};

  /** @param at ms since nine */
  ask(at: number, kind: string): void {
    this.requests[kind] = (this.requests[kind] ?? 0) + 1;
    this.tick(at);
  }

  /** A request of a kind that is counted elsewhere. @param at ms since nine */
  tick(at: number): void {
    const second = Math.floor(at / 1000);
    this.#seconds.set(second, (this.#seconds.get(second) ?? 0) + 1);
  }

  arrive(at: number): void {
    this.#arrivals.push(at - workingHour.publishAt);
  }

  sum(subscribers: number, bytes: number): HourFigures {
    const arrivals = this.#arrivals.sort((a, b) => a - b);
    const when = (share: number): number => arrivals[Math.ceil(subscribers * share) - 1] ?? Number.NaN;
    const peak = Math.max(...this.#seconds.values());
    return { subscribers, requests: this.requests, bytes, peak, half: when(0.5), most: when(0.99), last: when(1) };
  }
}
