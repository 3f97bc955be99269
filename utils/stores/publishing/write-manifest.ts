import { maxManifestCharacters } from '@/utils/packs/signing/pack-limits';
import type { Failed } from '../http/remote-failure';
import type { PublishingStore, StoreRead } from '../store-contract';
import { type Judgement, judgePresent } from './judge-present';
import { type Publication, storePaths } from './publication';
import type { PublishTools } from './publish-tools';

/** Apache calls its tag weak for a second after a write, and refuses it until then. */
const weakTagMs = 1200;

export type Looked = { judgement: Judgement; tag: string | null; isAbsent: boolean; weak: boolean } | Failed;

/** The manifest as it stands in the store, and what it means for this publication. */
export async function lookAtManifest(
  store: PublishingStore,
  publication: Publication,
  tools: PublishTools,
): Promise<Looked> {
  const read: StoreRead = await store.read(storePaths.manifest(publication.packId), maxManifestCharacters);
  if (read.status === 'failed') return read;
  const isAbsent = read.status === 'absent';
  const text = isAbsent ? null : new TextDecoder().decode(read.bytes);
  const judgement = await judgePresent(text, publication, tools.keys);
  return { judgement, isAbsent, tag: isAbsent ? null : read.tag, weak: !isAbsent && read.weak };
}

/**
 * Looks and writes, once more when the store refuses for a reason of its own. What it gives is what it knows: who asks reads
 * back in any case.
 * @param hasTurn nobody else writes now: a store whose conditions cannot be met may then be written to without
 */
export async function writeManifest(
  store: PublishingStore,
  publication: Publication,
  tools: PublishTools,
  hasTurn: boolean,
): Promise<{ status: 'written' } | { status: 'conflict' } | Failed> {
  const path = storePaths.manifest(publication.packId);
  const bytes = new TextEncoder().encode(publication.manifest);
  for (const attempt of [1, 2, 3]) {
    let looked = await lookAtManifest(store, publication, tools);
    if (!('status' in looked) && looked.weak && tools.ifMatch !== false) {
      await tools.pause(weakTagMs);
      looked = await lookAtManifest(store, publication, tools);
    }
    if ('status' in looked) return looked;
    const { judgement, isAbsent, tag } = looked;
    if (judgement.is === 'ours') return { status: 'written' };
    if (judgement.is === 'other') return { status: 'conflict' };
    const unconditional = attempt === 3;
    const wrote =
      isAbsent && !unconditional
        ? await store.create(path, bytes)
        : await store.replace(path, bytes, unconditional ? null : tag);
    if (wrote.status !== 'conflict') return wrote;
    if (attempt === 2 && !hasTurn) break;
    await tools.pause(weakTagMs);
  }
  return { status: 'conflict' };
}
