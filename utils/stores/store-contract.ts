import type { Failed } from './http/remote-failure';
import type { HttpRequest } from './http/send-request';

export const storeKinds = ['webdav', 's3', 'github', 'gitlab', 'forgejo'] as const;
export type StoreKind = (typeof storeKinds)[number];

export type StoreRead =
  | {
      status: 'found';
      bytes: Uint8Array<ArrayBuffer>;
      /** Names this version of the file, for `replace`; null when the store gives none, or a weak one. */
      tag: string | null;
      /** The store gave a weak tag: Apache does for a second after a write. */
      weak: boolean;
    }
  | { status: 'absent' }
  | Failed;

/** `conflict`: the file is there already, or no longer the version named. Nothing was written. */
export type StoreWrite = { status: 'written' } | { status: 'conflict' } | Failed;

export interface ListedFile {
  name: string;
  /** Age in ms by the store's own clock; null when it does not say. */
  ageMs: number | null;
}

export type StoreListing = { status: 'listed'; files: ListedFile[] } | { status: 'cannot-list' } | Failed;

/** Options every store hands to its requests. */
export type StoreNet = Pick<HttpRequest, 'fetch' | 'silenceMs' | 'totalMs'>;

/**
 * A place a team publishes to. Paths are plain names with slashes, relative to the place. No method throws; none gives
 * credentials back. Stores promise little: what each really does is found out by `probeStore`.
 */
export interface PublishingStore {
  kind: StoreKind;
  read(path: string, maxBytes: number): Promise<StoreRead>;
  /** Writes a file that must not be there yet. Stores without conditional writes overwrite: give them names made from the content. */
  create(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<StoreWrite>;
  /** Writes over the version named by `tag`; null: over whatever is there. */
  replace(path: string, bytes: Uint8Array<ArrayBuffer>, tag: string | null): Promise<StoreWrite>;
  /** Gone afterwards, whether or not it was there. */
  remove(path: string): Promise<{ status: 'removed' } | Failed>;
  /** Files directly below a folder; an absent folder is empty. */
  list(folder: string): Promise<StoreListing>;
}
