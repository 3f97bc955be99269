import type { Item } from '@/utils/community/schema';

/** What was inserted into a composer, until it is sent. */
export interface ReplyRecord {
  /** Line of the log. */
  id: string;
  inserted: string;
  item: Item | null;
}

/** Which line of the log each composer's text belongs to. Forgotten with the composer. */
export type ReplyRecords = WeakMap<Element, ReplyRecord>;
