/**
 * How many versions of a pack are kept, the installed one among them. A pack is some tens of kilobytes and changes about
 * once a week: two months to go back, and 160 MB at the very most for packs as large as a store may give.
 */
export const keptVersions = 10;

/** A version of a pack that is, was or may be installed here. */
export interface PackVersion {
  packId: string;
  seq: number;
  version: string;
  /** Of `content`; '' for a pack that came without a signature. */
  sha256: string;
  /** ISO 8601: when the lead signed it; null for a pack without a signature. */
  issued: string | null;
  /** ISO 8601: when it was last put in use here; null while it waits. */
  installedAt: string | null;
  /** The lead's words on it; absent: none. */
  note?: string | undefined;
  /** The file as it was published. Bytes are written a hundred times faster than what they describe, and say what was signed. */
  content: Uint8Array<ArrayBuffer>;
}
