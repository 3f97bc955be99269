import type { PinnedKey } from '../signing/pinned-key';
import type { RefreshProblem } from './refresh-problem';

/** `automatic`: a new version is used at once, unless the pack itself wishes to be asked for. */
export const updateModes = ['automatic', 'ask'] as const;
export type UpdateMode = (typeof updateModes)[number];

/** A new version that was fetched and checked, and waits for the person's word. Its pack is in the version history. */
export interface PendingUpdate {
  seq: number;
  version: string;
  sha256: string;
  /** ISO 8601: when it arrived here. */
  foundAt: string;
}

/** A pack this machine follows. Instants are ISO 8601. */
export interface Subscription {
  packId: string;
  /** Where the manifest is. */
  url: string;
  /** The name the link gave it. */
  title: string;
  /** The only keys whose signature counts. */
  pinnedKeys: readonly PinnedKey[];
  /** Changes of keys followed since the link; 0 for none. */
  rotation: number;
  /** Place among the installed packs, from 0. */
  order: number;
  mode: UpdateMode;
  installedSeq: number;
  installedSha256: string;
  installedVersion: string;
  /** The newest the lead was seen to publish: nothing older is ever taken from the store. */
  highestSeq: number;
  highestSha256: string;
  pending: PendingUpdate | null;
  /** Of the manifest, as the store gave them last; null asks for the whole of it. */
  etag: string | null;
  lastModified: string | null;
  /** Until when the lead vouches for what is installed. */
  expires: string | null;
  /** When the store last gave a manifest that could be trusted. */
  checkedAt: string | null;
  nextAt: string;
  /** Attempts that failed since the last good one. */
  failures: number;
  problem: RefreshProblem | null;
  /** A content refused for good, not fetched again by itself while this build of the extension reads it. */
  refusedSha256: string | null;
}
