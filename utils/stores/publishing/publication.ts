import type { Manifest } from '@/utils/packs/signing/manifest-schema';
import type { RemoteFailure } from '../http/remote-failure';

/** In this order; `conflict` and `done` end it. Written down before the next begins, so that any of them can be the last. */
export const publicationSteps = [
  'object',
  'turn',
  'check',
  'manifest',
  'read-back',
  'leave',
  'done',
  'conflict',
] as const;
export type PublicationStep = (typeof publicationSteps)[number];

/** What stands in the store in the place of what was expected there. */
export interface OtherManifest {
  /** As read. */
  text: string;
  /** Null: signed by a key this machine does not know, or no manifest at all. */
  manifest: Manifest | null;
}

export interface PublicationProblem {
  /**
   * `someone-publishing`: another lead has the turn; `not-kept`: the store still shows the version before; `no-permission`: the
   * browser no longer lets us go there; `no-connection`: the store was disconnected here.
   */
  reason: RemoteFailure | 'someone-publishing' | 'not-kept' | 'no-permission' | 'no-connection';
  code: number | null;
  /** Seconds the store asks to wait. */
  retryAfter: number | null;
}

/** One version of a pack on its way to a store. Holds no credentials. */
export interface Publication {
  packId: string;
  connectionId: string;
  /** Names this publication among those under way on the store. */
  token: string;
  /** Name of the key that signed. */
  kid: string;
  seq: number;
  version: string;
  sha256: string;
  /** Text of `manifest.jws`. */
  manifest: string;
  /** Text of the pack. */
  pack: string;
  /** Text of `root.jws` when keys changed: stands beside the manifest before that one is signed by a new key. */
  root: string | null;
  /** Text of the pack as it was drafted here, when it was merged with another before it was published; null otherwise. */
  drafted?: string | null;
  /** What it was made on; null: nothing was published before. */
  base: { seq: number; sha256: string } | null;
  step: PublicationStep;
  /** ISO 8601. */
  startedAt: string;
  /** Attempts that ended with a problem. */
  failures: number;
  /** ISO 8601: when to try again; null when it is over or nothing is wrong. */
  nextAt: string | null;
  problem: PublicationProblem | null;
  /** With `conflict`: what somebody else published meanwhile. */
  other: OtherManifest | null;
}

/** Names of a pack's files in a store, relative to its place. */
export const storePaths = {
  manifest: (packId: string): string => `${packId}/manifest.jws`,
  object: (packId: string, sha256: string): string => `${packId}/pack-${sha256}.json`,
  root: (packId: string): string => `${packId}/root.jws`,
  turns: (packId: string): string => `${packId}/publishing`,
};
