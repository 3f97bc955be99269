import type { NetworkId } from '@/utils/community/networks';

/** A comment checked on this machine, as far as a rule may look at it; kept so that rules can be tried on it. */
export interface SeenItem {
  /** Network and id of the item. */
  key: string;
  network: NetworkId;
  text: string;
  authorId: string;
  /** ISO 8601: when it was last checked. */
  at: string;
  language: 'fr' | 'en' | 'other';
  /** Ids of the rules that marked it then. */
  rules: string[];
  /** What the log knew of its author then. */
  history: { firstTime: boolean; violations: number };
}
