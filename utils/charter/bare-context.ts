import type { DetectorContext } from './detector';

/** A context in which nothing is known but the text. */
export const bareContext: DetectorContext = {
  item: null,
  brand: { names: [], domains: [], contacts: [] },
  watch: { mentions: [], competitors: [] },
  recent: [],
};
