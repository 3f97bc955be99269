/** Work in parts: it stands still at each `yield` until it is told to go on. */
export type Steps<T> = Generator<void, T, void>;

/** All parts in one go. */
export function runSteps<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * With a pause offered after each part, so that whoever waits is served in between.
 * @param pause gives way when it is time to; it knows the clock, this does not
 */
export async function runStepsWithPauses<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await pause();
  }
}
