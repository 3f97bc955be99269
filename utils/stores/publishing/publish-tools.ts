import type { PinnedKey } from '@/utils/packs/signing/pinned-key';
import type { Publication } from './publication';

/** What a publication needs besides the store. */
export interface PublishTools {
  /** Finished on disk when it resolves. */
  saveProgress(publication: Publication): Promise<void>;
  /** Keys whose manifests count as the team's. */
  keys: readonly PinnedKey[];
  pause(ms: number): Promise<void>;
  /** Milliseconds that only go forward, such as `performance.now()`. */
  clock(): number;
  /** 0 to 1. */
  random(): number;
  /** Whether the store was seen to honour If-Match (`probe-store.ts`); unknown counts as yes. */
  ifMatch?: boolean;
  /** How long a turn counts, ms: see `take-turn.ts`. */
  leaseMs?: number;
  /** How long to wait for somebody else's turn, ms. */
  patienceMs?: number;
}

/** Three minutes: a manifest's check, writing and reading back take two at the very worst (`send-request.ts`). */
export const defaultLeaseMs = 180_000;
