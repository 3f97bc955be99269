import { z } from 'zod';
import { pinnedKeySchema } from '../signing/pinned-key';
import type { RefreshProblem } from './refresh-problem';

/** `automatic`: a new version is used at once, unless the lead wishes people to be asked. */
export const updateModes = ['automatic', 'ask'] as const;
export type UpdateMode = (typeof updateModes)[number];

const sha256 = z.string().max(64);

/** A pack this machine follows. Instants are ISO 8601. */
export const subscriptionSchema = z.strictObject({
  packId: z.string().max(80),
  /** Where the manifest is. */
  url: z.url().max(6000),
  /** The name the link gave it. */
  title: z.string().max(200),
  /** The only keys whose signature counts. */
  pinnedKeys: z.array(pinnedKeySchema).readonly(),
  /** Changes of keys followed since the link; 0 for none. */
  rotation: z.number().int().min(0),
  mode: z.enum(updateModes),
  installedSeq: z.number().int().min(0),
  installedSha256: sha256,
  installedVersion: z.string().max(40),
  /** The newest the lead was seen to publish: nothing older is ever taken from the store. */
  highestSeq: z.number().int().min(0),
  highestSha256: sha256,
  /** A new version that was fetched and checked, and waits for the person's word. Its pack is in the version history. */
  pending: z
    .strictObject({
      seq: z.number().int(),
      version: z.string().max(40),
      sha256,
      /** When it arrived here. */
      foundAt: z.string(),
    })
    .nullable(),
  /** Of the manifest, as the store gave them last; both null ask for the whole of it. */
  etag: z.string().max(1000).nullable(),
  lastModified: z.string().max(200).nullable(),
  /** Until when the lead vouches for what is installed. */
  expires: z.string().nullable(),
  /** When the store last gave a manifest that could be trusted. */
  checkedAt: z.string().nullable(),
  nextAt: z.string(),
  /** Attempts that failed since the last good one. */
  failures: z.number().int().min(0),
  problem: z.custom<RefreshProblem>((value) => typeof value === 'object' && value !== null).nullable(),
  /** A content refused for good, not fetched again by itself until the person or a newer build of the extension asks. */
  refusedSha256: sha256.nullable(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;
