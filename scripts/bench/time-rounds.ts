import { median } from './statistics';

/** Processor time this process has used, µs. Unlike the clock, it does not count what other programs did meanwhile. */
export function readProcessorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * Times several ways of doing the same work in turns, so that a slow moment of the machine hits all of them alike.
 * @param ways name → the work for one input; what it gives is only kept from being optimised away
 * @returns name → median over the rounds of the mean processor time per input, µs
 */
export function timeRounds<Input>(
  ways: Readonly<Record<string, (input: Input) => unknown>>,
  inputs: readonly Input[],
  rounds = 7,
): Record<string, number> {
  const times = new Map<string, number[]>();
  let kept = 0;
  // The first rounds only warm up.
  for (let round = -2; round < rounds; round++) {
    for (const [name, work] of Object.entries(ways)) {
      const started = readProcessorTime();
      for (const input of inputs) kept += work(input) ? 1 : 0;
      const perInput = (readProcessorTime() - started) / inputs.length;
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), perInput]);
    }
  }
  if (kept < 0) throw new Error('unreachable');
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
}
