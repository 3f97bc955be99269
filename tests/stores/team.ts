import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pack } from '@/utils/packs/schema';
import { createSigningKey } from '@/utils/packs/signing/create-signing-key';
import type { SigningKey } from '@/utils/packs/signing/signing-key';
import { createWebdavStore } from '@/utils/stores/hosts/webdav-store';
import { probeStore } from '@/utils/stores/probe-store';
import { preparePublication } from '@/utils/stores/publishing/prepare-publication';
import type { Publication } from '@/utils/stores/publishing/publication';
import { publishPack } from '@/utils/stores/publishing/publish-pack';
import type { PublishTools } from '@/utils/stores/publishing/publish-tools';
import type { PublishingStore, StoreNet } from '@/utils/stores/store-contract';
import type { StoreServer } from '../servers/store-server';
import { makePack } from './signed-store';

/** Two leads of one team, whose keys all members have. */
export interface Team {
  keys: readonly [SigningKey, SigningKey];
}

export async function makeTeam(): Promise<Team> {
  return { keys: [await createSigningKey(), await createSigningKey()] };
}

/** A small pack: what is tried here is the way of the bytes, not their sense. */
export function makeSmallPack(id: string, version: string, mark: string): Pack {
  const shipped = makePack(version);
  return {
    ...shipped,
    id,
    title: { fr: `${id} ${mark}`, en: `${id} ${mark}` },
    templates: [],
    charter: { ...shipped.charter, articles: [], rules: [] },
  };
}

export type Base = Publication['base'];
let names = 0;

/** A publication by one of the leads, on what was published before. */
export async function prepare(
  team: Team,
  lead: 0 | 1,
  packId: string,
  base: Base,
  now = new Date().toISOString(),
): Promise<Publication> {
  const token = `lead-${lead}-${++names}`;
  const publication = await preparePublication({
    pack: makeSmallPack(packId, `1.${base?.seq ?? 0}.${lead}`, token),
    base,
    key: team.keys[lead],
    connectionId: 'c',
    token,
    now,
  });
  if (!publication) throw new Error('too large');
  return publication;
}

export const baseOf = ({ seq, sha256 }: Publication): NonNullable<Base> => ({ seq, sha256 });

/** What a lead's machine gives a publication, kept in `saved`. */
export function makeTools(team: Team, saved: Publication[] = [], more: Partial<PublishTools> = {}): PublishTools {
  return {
    saveProgress: async (publication) => void saved.push(structuredClone(publication)),
    keys: team.keys,
    pause: (ms) => pause(ms),
    clock: () => performance.now(),
    random: Math.random,
    ...more,
  };
}

/** @param url of a proxy before the server; the server's own when absent */
export function storeOf(server: StoreServer, url = server.url, net: StoreNet = {}): PublishingStore {
  const { user, password } = server;
  return createWebdavStore({ kind: 'webdav', folderUrl: url, user, password }, net);
}

/** Tries again as the background's alarm does, until it is over. @returns with how many attempts it took */
export async function publishToTheEnd(
  start: Publication,
  store: PublishingStore,
  tools: PublishTools,
  afterAttempt: () => Promise<void> = async () => {},
): Promise<{ end: Publication; attempts: number }> {
  let publication = start;
  for (let attempts = 1; attempts <= 8; attempts++) {
    publication = await publishPack(publication, store, tools);
    await afterAttempt();
    if (publication.step === 'done' || publication.step === 'conflict') return { end: publication, attempts };
  }
  throw new Error(`not over after 8 attempts: ${publication.step} ${JSON.stringify(publication.problem)}`);
}

/** Whether the server was seen to refuse stale writes, as the product finds out when a store is connected. */
export async function seesConflicts(server: StoreServer): Promise<boolean> {
  const probed = await probeStore(storeOf(server), `probe-${++names}`, (ms) => pause(ms));
  if (probed.status !== 'able') throw new Error(JSON.stringify(probed));
  return probed.ability.ifMatch;
}

/** Makes a file look an hour old, as a team's manifest is: Apache's tags are weak for a second after a write. */
export function makeOld(server: Pick<StoreServer, 'folder'>, path: string): void {
  const hourAgo = Date.now() / 1000 - 3600;
  utimesSync(join(server.folder, path), hourAgo, hourAgo);
}

/** A first version published and settled. */
export async function publishFirst(server: StoreServer, team: Team, packId: string): Promise<Publication> {
  const { end } = await publishToTheEnd(await prepare(team, 0, packId, null), storeOf(server), makeTools(team));
  makeOld(server, `${packId}/manifest.jws`);
  return end;
}
