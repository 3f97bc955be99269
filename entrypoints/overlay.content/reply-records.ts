import type { Item } from '@/utils/community/schema';

/** What was inserted into a composer, until it is sent. */
export interface ReplyRecord {
  /** Line of the log. */
  id: string;
  /** All templates of this reply, one after the other. */
  inserted: string;
  item: Item | null;
  /** The part of the last one to be made personal, as it was inserted; null when there is none. */
  personal: string | null;
}

/** Which line of the log each composer's text belongs to. Forgotten with the composer. */
export type ReplyRecords = WeakMap<Element, ReplyRecord>;
