import type { PackChange } from '../compare/compare-packs';
import type { ProposedPart } from './proposed-part';

/** Changes as items to hand on; a setting that was not there is null. */
export const toParts = (changes: readonly PackChange[]): ProposedPart[] =>
  changes.map(({ area, id, title, before = null, after = null }) => ({
    kind: 'part',
    area,
    id,
    title,
    before,
    after,
  }));

/** The way back: what was there before, wherever what was made of it still stands. */
export const invertParts = (parts: readonly ProposedPart[]): ProposedPart[] =>
  parts.map((part) => ({ ...part, before: part.after, after: part.before })).reverse();
