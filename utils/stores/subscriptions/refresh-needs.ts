import type { Database } from '@/utils/db/database';
import type { readRemote } from '../http/read-remote';

/** What happens now, for whoever watches. */
export type RefreshStep = 'asking' | 'downloading' | 'checking' | 'installing';

/** What following a pack needs from the world: given in, so that it runs in a worker, in a test and in a simulation alike. */
export interface RefreshNeeds {
  db: Database;
  read: typeof readRemote;
  /** Whether the browser lets us read from the address now. */
  isPermitted(url: string): Promise<boolean>;
  /** ms since the epoch. */
  now(): number;
  /** 0 ≤ random < 1. */
  random(): number;
  /** Gives way to others when it is time to; between the parts of a long check. */
  pause?(): Promise<void>;
  step?(packId: string, step: RefreshStep): void;
}
