/**
 * Why something signed is refused: a closed list, each with its words in `utils/messages/pack-trust.ts`. Whatever the reason,
 * what is installed stays as it is.
 */
export const manifestReasons = [
  /** No signed manifest at all: an HTML page, half a file, a manifest with a field missing. */
  'malformed',
  /** `alg: none`, no signature, or a signature of another kind than Ed25519. */
  'not-signed',
  /** Signed by a key that is not pinned. */
  'wrong-key',
  /** Names a pinned key, but was changed after it was signed. */
  'tampered',
  /** Written for a newer build. */
  'newer-format',
  /** A manifest of another pack. */
  'not-this-pack',
  /** Older than what was accepted before. */
  'rollback',
  /** The same sequence number as before with other content: two truths for two readers. */
  'equivocation',
  'too-large',
] as const;

export const contentReasons = [
  'too-large',
  /** Shorter than the manifest says: the connection was cut. */
  'content-cut',
  /** Longer, or another hash. */
  'content-changed',
  'not-utf8',
  'newer-format',
  /** Not valid: `issues` says where. */
  'pack-invalid',
  /** Rightly signed, but not the pack and version the manifest announces. */
  'content-mismatch',
  /** A rule or template does not do what its own tests say. */
  'tests-failed',
] as const;

export const linkReasons = [
  'link-malformed',
  'link-too-long',
  'link-not-https',
  /** A name and password in the address. */
  'link-credentials',
  'link-no-key',
  'link-bad-key',
  'link-no-pack',
] as const;

export const rotationReasons = [
  'malformed',
  'not-signed',
  'newer-format',
  'not-this-pack',
  /** No signature of a key pinned so far. */
  'rotation-old-key',
  /** A new key did not sign: nobody proved to hold it. */
  'rotation-new-key',
  /** Nothing newer than what was followed before. */
  'rotation-none',
] as const;

export const keyFileReasons = ['key-file-malformed', 'key-file-password', 'newer-format'] as const;

export const proposalReasons = [
  'proposal-malformed',
  'proposal-tampered',
  'proposal-too-large',
  'proposal-invalid',
  /** About a pack that is not installed here. */
  'proposal-no-pack',
  'newer-format',
] as const;

export type ManifestReason = (typeof manifestReasons)[number];
export type ContentReason = (typeof contentReasons)[number];
export type LinkReason = (typeof linkReasons)[number];
export type RotationReason = (typeof rotationReasons)[number];
export type KeyFileReason = (typeof keyFileReasons)[number];
export type ProposalReason = (typeof proposalReasons)[number];

export type TrustReason = ManifestReason | ContentReason | LinkReason | RotationReason | KeyFileReason | ProposalReason;

export const trustReasons: readonly TrustReason[] = [
  ...new Set<TrustReason>([
    ...manifestReasons,
    ...contentReasons,
    ...linkReasons,
    ...rotationReasons,
    ...keyFileReasons,
    ...proposalReasons,
  ]),
];
