import type { Failed } from '../http/remote-failure';
import type { PublishingStore } from '../store-contract';
import { type Publication, type PublicationProblem, storePaths } from './publication';
import { defaultLeaseMs, type PublishTools } from './publish-tools';
import { putObject } from './put-object';
import { leaveTurn, takeTurn } from './take-turn';
import { lookAtManifest, writeManifest } from './write-manifest';

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * Brings a publication as far as it goes: to `done`, to `conflict` with the manifest somebody else published, or to a problem
 * it can be resumed from. Members see the version before or this one whole, never anything between; whoever is stopped between
 * any two requests comes to the same end by calling this again with what was saved last.
 */
export async function publishPack(
  start: Publication,
  store: PublishingStore,
  tools: PublishTools,
): Promise<Publication> {
  const { packId, sha256, token } = start;
  const turns = storePaths.turns(packId);
  let publication: Publication = { ...start, problem: null, nextAt: null };
  const save = async (changes: Partial<Publication>): Promise<void> => {
    publication = { ...publication, ...changes };
    await tools.saveProgress(publication);
  };
  const stop = async ({ reason, code, retryAfter }: PublicationProblem): Promise<Publication> => {
    await save({ problem: { reason, code, retryAfter }, failures: publication.failures + 1 });
    return publication;
  };
  const stopFor = (failure: Failed): Promise<Publication> => stop(failure);
  // A turn is not kept over a stop: somebody else may have had it since.
  if (publication.step === 'check' || publication.step === 'manifest') await save({ step: 'turn' });

  if (publication.step === 'object') {
    const trouble = await putObject(store, storePaths.object(packId, sha256), encode(publication.pack));
    if (trouble) return stopFor(trouble);
    const { root } = publication;
    const rootTrouble = root === null ? null : await putObject(store, storePaths.root(packId), encode(root));
    if (rootTrouble) return stopFor(rootTrouble);
    await save({ step: 'turn' });
  }
  if (publication.step === 'turn') {
    const turn = await takeTurn(store, turns, token, tools);
    if (turn.status === 'failed') return stopFor(turn);
    if (turn.status === 'theirs') return stop({ reason: 'someone-publishing', code: null, retryAfter: null });
    const takenAt = tools.clock();
    await save({ step: 'check' });
    const looked = await lookAtManifest(store, publication, tools);
    // Nothing was written: whoever waits need not wait for our lease to end.
    if ('status' in looked) {
      await leaveTurn(store, turns, token);
      return stopFor(looked);
    }
    if (looked.judgement.is === 'other') {
      await leaveTurn(store, turns, token);
      await save({ step: 'conflict', other: looked.judgement.other });
      return publication;
    }
    await save({ step: 'manifest' });
    // A computer that slept here comes back to a turn that others hold by now.
    const isLate = tools.clock() - takenAt > (tools.leaseMs ?? defaultLeaseMs) / 3;
    if (isLate) {
      await leaveTurn(store, turns, token);
      return stop({ reason: 'too-slow', code: null, retryAfter: null });
    }
    const wrote = await writeManifest(store, publication, tools, turn.status === 'mine');
    await save({ step: 'read-back' });
    if (wrote.status === 'failed') {
      // Without an answer it may still arrive: our turn is kept until we know, or ends by its age.
      if (wrote.code !== null) await leaveTurn(store, turns, token);
      return stopFor(wrote);
    }
  }
  if (publication.step === 'read-back') {
    const looked = await lookAtManifest(store, publication, tools);
    if ('status' in looked) return stopFor(looked);
    if (looked.judgement.is === 'other') {
      await leaveTurn(store, turns, token);
      await save({ step: 'conflict', other: looked.judgement.other });
      return publication;
    }
    if (looked.judgement.is === 'replaceable') {
      await save({ step: 'turn' });
      return stop({ reason: 'not-kept', code: null, retryAfter: null });
    }
    await save({ step: 'leave', failures: 0 });
  }
  if (publication.step === 'leave') {
    await leaveTurn(store, turns, token);
    await save({ step: 'done' });
  }
  return publication;
}
