import { z } from 'zod';
import { entry } from './entry';

/** What the background tells a page whose draft another tab shares. */
export interface DraftNews {
  type: 'draft.elsewhere';
  key: string;
  /** ISO 8601: when the other draft was begun; null: there is none any more. */
  since: string | null;
}

/** Two tabs or windows of one person know of each other's drafts. */
export const presenceVerbs = {
  /**
   * Says whether a draft stands in this tab's composer for what `key` names on this host, and asks whether one stands in
   * another. Kept for half an hour after the last word, in the browser's session storage alone; never the draft itself.
   */
  'draft.presence': entry<{ since: string | null }>()(
    'any',
    z.object({ key: z.string().min(1).max(2000), writing: z.boolean() }),
  ),
} as const;
