import { type Failed, failed } from '../http/remote-failure';
import type { PublishingStore } from '../store-contract';

/**
 * Has a file stand whole in the store, and proves it by reading it back: a store that was full or a connection
 * that was cut may have kept half, and no manifest may ever point to that.
 */
export async function putObject(
  store: PublishingStore,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Failed | null> {
  const isThere = async (): Promise<boolean | Failed> => {
    const read = await store.read(path, bytes.length);
    // More than was written is not what was written.
    if (read.status === 'failed') return read.reason === 'too-large' ? false : read;
    return read.status === 'found' && isSame(read.bytes, bytes);
  };
  const made = await store.create(path, bytes);
  if (made.status === 'failed') return made;
  const first = await isThere();
  if (first === true) return null;
  if (first !== false) return first;
  // Its name is made from its content: whatever else stands there is half of it. (Or an older list of keys, which ours goes on.)
  const mended = await store.replace(path, bytes, null);
  if (mended.status === 'failed') return mended;
  const second = await isThere();
  if (second === true) return null;
  return second === false ? failed('cut-off') : second;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
