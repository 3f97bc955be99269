import type { Failed } from './http/remote-failure';
import type { PublishingStore } from './store-contract';

/** What a store was seen to do, not what it says. */
export interface StoreAbility {
  /** Refuses to create a file that is there. */
  createOnce: boolean;
  /** Refuses to write over a version that is no longer the present one. */
  ifMatch: boolean;
  /** Lists its files, so that leads can take turns. */
  turns: boolean;
  /** What it names versions by. */
  tags: 'strong' | 'weak' | 'none';
}

export type Probed =
  | { status: 'able'; ability: StoreAbility }
  /** It took a file and does not give it back as it was. */
  | { status: 'not-kept' }
  | Failed;

/** Longer than Apache calls its tags weak. */
const settleMs = 1200;
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * Tries a store out with a small file of its own, which is taken away afterwards. A handful of requests, two commits on a Git
 * host.
 * @param token names the file; plain characters
 */
export async function probeStore(
  store: PublishingStore,
  token: string,
  pause: (ms: number) => Promise<void>,
): Promise<Probed> {
  const path = `moderato-check/${token}.txt`;
  const [one, two, three] = ['one', 'two, longer', 'three, longer still'].map(encode) as [
    Uint8Array<ArrayBuffer>,
    Uint8Array<ArrayBuffer>,
    Uint8Array<ArrayBuffer>,
  ];
  const made = await store.create(path, one);
  if (made.status === 'failed') return made;
  const probed = await tryOut();
  await store.remove(path);
  return probed;

  async function tryOut(): Promise<Probed> {
    let first = await store.read(path, 1000);
    if (first.status === 'failed') return first;
    if (first.status === 'absent' || new TextDecoder().decode(first.bytes) !== 'one') return { status: 'not-kept' };
    if (first.weak) {
      await pause(settleMs);
      first = await store.read(path, 1000);
      if (first.status !== 'found') return first.status === 'failed' ? first : { status: 'not-kept' };
    }
    const again = await store.create(path, two);
    if (again.status === 'failed') return again;
    const changed = await store.replace(path, two, null);
    if (changed.status === 'failed') return changed;
    // The tag of the version before: nobody may write over the present one with it.
    const stale = await store.replace(path, three, first.tag ?? '"moderato-stale"');
    if (stale.status === 'failed') return stale;
    const listing = await store.list('moderato-check');
    if (listing.status === 'failed') return listing;
    const tags = first.tag !== null ? 'strong' : first.weak ? 'weak' : 'none';
    return {
      status: 'able',
      ability: {
        createOnce: again.status === 'conflict',
        ifMatch: stale.status === 'conflict',
        turns: listing.status === 'listed' && listing.files.some(({ name }) => name === `${token}.txt`),
        tags,
      },
    };
  }
}
