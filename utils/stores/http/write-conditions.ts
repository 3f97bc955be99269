import { stripEtag } from './strip-etag';

/** What a server said about a version of a file, to ask later whether it changed. Kept as received. */
export interface Validators {
  etag: string | null;
  /** HTTP date. */
  lastModified: string | null;
}

/**
 * Headers of a conditional GET. Both forms of a compressed answer's tag are named: Apache knows the bare one, others may know
 * the one they served. Without a tag, the date.
 */
export function writeConditions({ etag, lastModified }: Validators): Record<string, string> {
  if (etag) {
    const bare = stripEtag(etag);
    return { 'If-None-Match': bare === etag ? etag : `${bare}, ${etag}` };
  }
  return lastModified ? { 'If-Modified-Since': lastModified } : {};
}
