import type { ReadingModel } from './reading-model';

let installed: ReadingModel | null = null;

/**
 * Gives the engine its reading model, as the lists are given to it by import: it comes in a file, for its size, and each
 * composition root (background, command line, evaluation) reads that file once, before the first comment. Null: lists alone.
 */
export function installReading(model: ReadingModel | null): void {
  installed = model;
}

/** The reading model in use; null where there is none, and the lists speak alone. */
export function findReading(): ReadingModel | null {
  return installed;
}
